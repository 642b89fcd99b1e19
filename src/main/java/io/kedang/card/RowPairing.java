package io.kedang.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds which rows of a repeating section are about the same thing in two contents: the same year, product or
 * principal by name; of those left, the most alike, when at least half of what they say agrees.
 */
final class RowPairing {

    private static final double HALF = 0.5;

    private final Section section;
    private final CardContent before;
    private final CardContent after;
    private final List<Integer> left;
    private final Map<Integer, Integer> partners = new TreeMap<>();

    private RowPairing(Section section, CardContent before, CardContent after) {
        this.section = section;
        this.before = before;
        this.after = after;
        this.left = before.usedRows(section).boxed().collect(Collectors.toCollection(ArrayList::new));
    }

    /** In the order of the later content; what is gone comes last. */
    static List<RowPair> of(Section section, CardContent before, CardContent after) {
        if (!section.repeats()) {
            return List.of(RowPair.both(0, 0));
        }
        RowPairing pairing = new RowPairing(section, before, after);
        CardForm.identity(section).ifPresent(pairing::byIdentity);
        pairing.byLikeness();
        return pairing.pairs();
    }

    private void byIdentity(Field<?> field) {
        after.usedRows(section).forEach(row -> after.text(field.path(row))
                .flatMap(text -> leftWith(field, text))
                .ifPresent(earlier -> pair(earlier, row)));
    }

    private Optional<Integer> leftWith(Field<?> field, String text) {
        return left.stream()
                .filter(row -> before.text(field.path(row))
                        .filter(earlier -> field.sameValue(earlier, text))
                        .isPresent())
                .findFirst();
    }

    private void byLikeness() {
        after.usedRows(section).filter(row -> !partners.containsKey(row)).forEach(row -> mostLike(row)
                .ifPresent(earlier -> pair(earlier, row)));
    }

    private Optional<Integer> mostLike(int row) {
        return left.stream()
                .filter(earlier -> likeness(earlier, row) >= HALF)
                .reduce((one, other) -> likeness(other, row) > likeness(one, row) ? other : one);
    }

    private double likeness(int earlier, int row) {
        int said = 0;
        int agreeing = 0;
        for (Field<?> field : CardForm.fields(section)) {
            Optional<String> then = before.text(field.path(earlier));
            Optional<String> now = after.text(field.path(row));
            if (then.isPresent() || now.isPresent()) {
                said++;
            }
            if (then.isPresent() && now.isPresent() && field.sameValue(then.get(), now.get())) {
                agreeing++;
            }
        }
        return said == 0 ? 0 : (double) agreeing / said;
    }

    private void pair(Integer earlier, int row) {
        partners.put(row, earlier);
        left.remove(earlier);
    }

    private List<RowPair> pairs() {
        List<RowPair> pairs = new ArrayList<>();
        after.usedRows(section)
                .forEach(row -> pairs.add(
                        partners.containsKey(row) ? RowPair.both(partners.get(row), row) : RowPair.added(row)));
        left.forEach(row -> pairs.add(RowPair.removed(row)));
        return pairs;
    }
}
