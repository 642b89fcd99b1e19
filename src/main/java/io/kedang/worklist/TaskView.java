package io.kedang.worklist;

import java.util.Locale;

/** The lists of tasks that a person has. */
public enum TaskView {
    MINE,
    GROUPS,
    TEAM,
    OVERDUE;

    /** As in the address and in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
