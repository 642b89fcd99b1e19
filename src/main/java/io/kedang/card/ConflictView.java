package io.kedang.card;

import java.util.List;

/**
 * A conflict as a page shows it.
 *
 * @param row the number of the row in a section that repeats, counted from 1
 */
public record ConflictView(String key, Section section, int row, List<Line> lines) {

    public String titleKey() {
        return section.messageKey();
    }

    /** A field as it was, as the card says it now and as the proposal does, each in the reader's words. */
    public record Line(Field<?> field, String before, String theirs, String yours) {}
}
