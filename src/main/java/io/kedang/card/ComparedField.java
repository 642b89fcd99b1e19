package io.kedang.card;

import java.util.List;

/**
 * A field in two revisions as a page shows it.
 *
 * @param before what it said, marked where it says something else now; empty for nothing
 * @param reasonBefore why a doubtful value was right all the same; blank when none was given
 */
public record ComparedField(
        Field<?> field, Change change, List<Piece> before, List<Piece> after, String reasonBefore, String reasonAfter) {

    public String labelKey() {
        return field.messageKey();
    }

    public boolean isBlank() {
        return before.isEmpty() && after.isEmpty();
    }
}
