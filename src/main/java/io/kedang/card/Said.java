package io.kedang.card;

/**
 * What stands in a field: its text and, where that is doubtful, why it is right all the same.
 *
 * @param text blank for nothing
 */
record Said(String text, String reason) {

    static final Said NOTHING = new Said("", "");

    static Said in(CardContent content, Field<?> field, int row) {
        return new Said(
                content.text(field.path(row)).map(Kind::tidy).orElse(""),
                content.text(FieldPath.reasonFor(field.path(row))).orElse(""));
    }

    /** However it is spelt. */
    boolean is(Said other, Field<?> field) {
        return field.sameValue(text, other.text) && reason.equals(other.reason);
    }
}
