package io.kedang.worklist;

import io.kedang.shared.EmployeeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person wants done to several tasks at once.
 *
 * @param action {@code claim}, {@code release}, {@code reassign}, or the word of a {@link BulkAction}
 * @param tasks each once; 1 to {@value #MOST}
 * @param evidence what the form carried for single tasks
 * @param to who gets them, when they are reassigned
 */
public record BatchOrder(String action, List<TaskId> tasks, Map<TaskId, String> evidence, Optional<EmployeeId> to) {

    /** More than this at once nobody looks through. */
    public static final int MOST = 100;

    /** @throws TaskRefused when none or too many are chosen (422) */
    public BatchOrder {
        tasks = tasks.stream().distinct().toList();
        evidence = Map.copyOf(evidence);
        if (tasks.isEmpty() || tasks.size() > MOST) {
            throw TaskRefused.notSoMany(MOST);
        }
    }
}
