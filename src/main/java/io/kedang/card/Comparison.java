package io.kedang.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * Two contents of a card, field by field: the one comparison for revisions and for what is keyed a second time. How a
 * value is spelt does not count.
 */
public record Comparison(CardContent before, CardContent after) {

    /** The fields that differ, in the order of the form. */
    public List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        Arrays.stream(Section.values())
                .forEach(section -> rows(section).forEach(row -> CardForm.fields(section).stream()
                        .filter(field -> change(row, field).differs())
                        .forEach(field -> differences.add(new Difference(
                                field, text(before, field, row.before()), text(after, field, row.after()))))));
        return differences;
    }

    List<RowPair> rows(Section section) {
        return RowPairing.of(section, before, after);
    }

    /** What became of a field's value, or of the reason given for it. */
    Change change(RowPair row, Field<?> field) {
        String then = text(before, field, row.before());
        String now = text(after, field, row.after());
        boolean same = field.sameValue(then, now)
                && reason(before, field, row.before()).equals(reason(after, field, row.after()));
        return Change.of(!then.isEmpty(), !now.isEmpty(), same);
    }

    private static String text(CardContent content, Field<?> field, OptionalInt row) {
        return row.isEmpty()
                ? ""
                : content.text(field.path(row.getAsInt())).map(Kind::tidy).orElse("");
    }

    private static String reason(CardContent content, Field<?> field, OptionalInt row) {
        return row.isEmpty()
                ? ""
                : content.text(FieldPath.reasonFor(field.path(row.getAsInt()))).orElse("");
    }
}
