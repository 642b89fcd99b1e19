package io.kedang.worklist.web;

import io.kedang.worklist.BatchOffer;
import io.kedang.worklist.ListAddress;
import io.kedang.worklist.TaskLine;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list.
 *
 * @param href where its title leads: to the task, or to what it is about when it is not the person's to do; null when
 *     that is nowhere
 * @param key of its form: each line acts once for itself
 * @param offers what can be done to it together with others
 * @param chosen whether it is chosen already, because it was not done with the others before
 */
record ListedTask(TaskLine line, @Nullable String href, UUID key, List<BatchOffer> offers, boolean chosen) {

    static ListedTask of(
            TaskLine line, Optional<String> overview, ListAddress address, List<BatchOffer> offers, boolean chosen) {
        return new ListedTask(
                line,
                line.workable() ? address.toTask(line.task().id()) : overview.orElse(null),
                UUID.randomUUID(),
                offers.stream()
                        .filter(offer -> offer.tasks().contains(line.task().id()))
                        .toList(),
                chosen);
    }

    /** The words of what can be done to it, for the page's script. */
    public String can() {
        return offers.stream()
                .filter(offer -> !offer.confirmed() || isReady(offer))
                .map(BatchOffer::word)
                .collect(Collectors.joining(" "));
    }

    /** What features say about it: that it is ready or not for what can be done to several. */
    public List<Mark> marks() {
        return offers.stream()
                .filter(BatchOffer::confirmed)
                .map(offer -> new Mark(
                        offer.messageKey() + (isReady(offer) ? ".ready" : ".unready"),
                        isReady(offer),
                        "evidence." + offer.word() + "." + line.task().id(),
                        offer.evidence().getOrDefault(line.task().id(), "")))
                .toList();
    }

    private boolean isReady(BatchOffer offer) {
        return offer.evidence().containsKey(line.task().id());
    }

    /** @param evidence what the form carries for it under the name; empty when it is not ready */
    record Mark(String messageKey, boolean ready, String name, String evidence) {}
}
