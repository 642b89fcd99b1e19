package io.kedang.change;

import io.kedang.card.Field;

/** Whether the change of a field needs no review, and no entry. */
public record Shortcut(Field<?> field, boolean skipsReview, boolean skipsEntry) {

    /** Numbers that are keyed a second time take every step. */
    public boolean isFixed() {
        return field.critical();
    }
}
