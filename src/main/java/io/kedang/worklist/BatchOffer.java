package io.kedang.worklist;

import java.util.Map;
import java.util.Set;

/**
 * An action that can be done to several tasks of a page at once.
 *
 * @param messageKey where its texts begin
 * @param tasks of the page that it is for
 * @param evidence what the form has to carry, by the tasks that are ready; empty for actions that need none
 * @param confirmed whether it belongs to a feature, which says what is to be confirmed and marks what is ready
 */
public record BatchOffer(
        String word, String messageKey, Set<TaskId> tasks, Map<TaskId, String> evidence, boolean confirmed) {}
