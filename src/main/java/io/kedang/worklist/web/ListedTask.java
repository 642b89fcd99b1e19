package io.kedang.worklist.web;

import io.kedang.worklist.TaskLine;
import java.util.UUID;

/** A line of the list. @param key of its form: each line acts once for itself */
record ListedTask(TaskLine line, UUID key) {

    ListedTask(TaskLine line) {
        this(line, UUID.randomUUID());
    }

    /** Where the customer's name leads. */
    public String href() {
        String task = "/tasks/" + line.task().id();
        return line.workable() ? task : line.reassignable() ? task + "/reassign" : "";
    }
}
