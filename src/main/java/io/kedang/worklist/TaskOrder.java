package io.kedang.worklist;

import java.util.Locale;

/** In what order tasks are listed. */
public enum TaskOrder {
    DUE("due_at"),
    CREATED("created_at"),
    TITLE("title");

    private final String column;

    TaskOrder(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    /** As in the address and in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
