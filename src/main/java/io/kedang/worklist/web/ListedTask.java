package io.kedang.worklist.web;

import io.kedang.worklist.TaskLine;
import java.util.UUID;

/** A line of the list. @param key of its form: each line acts once for itself */
record ListedTask(TaskLine line, UUID key) {

    ListedTask(TaskLine line) {
        this(line, UUID.randomUUID());
    }

    /** Where the customer's name leads: to the task, or to the card when it is not the person's to do. */
    public String href() {
        return line.workable()
                ? "/tasks/" + line.task().id()
                : "/cards/" + line.task().subject();
    }
}
