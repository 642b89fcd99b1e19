package io.kedang.card;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where a value stands in a card: {@code basics.licence}, {@code principals.0.name}. A path with {@code .reason} at
 * its end holds why a doubtful value is right all the same.
 *
 * @param row 0 in a section that does not repeat
 */
public record FieldPath(Field<?> field, int row, boolean reason) {

    private static final String REASON = ".reason";

    /** Paths are read many times for each look at a card. No more than the form has: only what is a path is kept. */
    private static final Map<String, Optional<FieldPath>> KNOWN = new ConcurrentHashMap<>();

    /** The path that a text names; empty when the form has no such field or row. */
    public static Optional<FieldPath> parse(String text) {
        Optional<FieldPath> known = KNOWN.get(text);
        if (known == null) {
            // one spelling only: two texts for one field would let a check read the one and a signature cover the other
            known = read(text).filter(path -> path.text().equals(text));
            if (known.isPresent()) {
                KNOWN.put(text, known);
            }
        }
        return known;
    }

    private static Optional<FieldPath> read(String text) {
        boolean reason = text.endsWith(REASON);
        String[] parts = (reason ? text.substring(0, text.length() - REASON.length()) : text).split("\\.");
        if (parts.length == 2) {
            return CardForm.named(parts[0] + "." + parts[1])
                    .filter(field -> !field.section().repeats())
                    .map(field -> new FieldPath(field, 0, reason));
        }
        if (parts.length == 3 && parts[1].matches("\\d{1,2}")) {
            int row = Integer.parseInt(parts[1]);
            return CardForm.named(parts[0] + "." + parts[2])
                    .filter(field -> field.section().repeats())
                    .filter(field -> row < field.section().maxRows())
                    .map(field -> new FieldPath(field, row, reason));
        }
        return Optional.empty();
    }

    public static String reasonFor(String path) {
        return path + REASON;
    }

    public String text() {
        return reason ? reasonFor(field.path(row)) : field.path(row);
    }
}
