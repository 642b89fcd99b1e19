package io.kedang.worklist.web;

import io.kedang.worklist.TaskId;
import io.kedang.worklist.TaskRefused;

/** Task ids as they come in addresses. */
final class TaskIds {

    private TaskIds() {}

    /** @throws TaskRefused not found, when the text is no task's id */
    static TaskId of(String text) {
        try {
            return TaskId.of(text);
        } catch (IllegalArgumentException e) {
            throw TaskRefused.notFound();
        }
    }
}
