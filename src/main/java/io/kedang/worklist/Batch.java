package io.kedang.worklist;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What came of acting on several tasks at once.
 *
 * @param action as ordered
 * @param ended false while it is going on, or when the server stopped in the midst of it
 * @param rows in the order of the list
 */
public record Batch(UUID id, String action, boolean ended, List<BatchRow> rows) {

    public long done() {
        return rows.stream().filter(BatchRow::isDone).count();
    }

    public long notDone() {
        return rows.size() - done();
    }

    /** What can be tried again, to be chosen anew. */
    public Set<TaskId> stillOpen() {
        return rows.stream()
                .filter(row -> row.open() && !row.isDone())
                .map(BatchRow::task)
                .collect(Collectors.toUnmodifiableSet());
    }
}
