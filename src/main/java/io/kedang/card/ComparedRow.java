package io.kedang.card;

import java.util.List;
import java.util.Optional;

/**
 * A row in two revisions as a page shows it.
 *
 * @param before its number then, counted from 1; empty when it was not there
 * @param after its number later; empty when it is gone
 */
public record ComparedRow(Optional<Integer> before, Optional<Integer> after, List<ComparedField> fields) {

    public Change change() {
        boolean same = fields.stream().noneMatch(field -> field.change().differs());
        return Change.of(before.isPresent(), after.isPresent(), same && before.isPresent() == after.isPresent());
    }

    /** The number that the row has now, or had at last. */
    public int number() {
        return after.or(() -> before).orElseThrow();
    }
}
