package io.kedang.card;

import io.kedang.access.FieldGroup;
import io.kedang.shared.InvalidValue;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is written on a card: a text at each path, blank ones left out. A draft holds what was typed, right or wrong;
 * a revision holds the one spelling of each value ({@link #spelt()}).
 */
public final class CardContent {

    public static final CardContent BLANK = new CardContent(new TreeMap<>());

    private final SortedMap<String, String> texts;

    private CardContent(SortedMap<String, String> texts) {
        this.texts = Collections.unmodifiableSortedMap(texts);
    }

    /** @throws IllegalArgumentException when a path is no field of the form */
    public static CardContent of(Map<String, String> texts) {
        return BLANK.with(texts);
    }

    /** The texts by path. */
    public SortedMap<String, String> texts() {
        return texts;
    }

    /** This content with other texts at some paths; a blank text takes the value away. */
    public CardContent with(Map<String, String> changes) {
        TreeMap<String, String> changed = new TreeMap<>(texts);
        changes.forEach((path, text) -> {
            FieldPath.parse(path).orElseThrow(() -> new IllegalArgumentException("no such field: " + path));
            if (Kind.tidy(text).isEmpty()) {
                changed.remove(path);
            } else {
                changed.put(path, text);
            }
        });
        return new CardContent(changed);
    }

    public CardContent only(Collection<FieldGroup> groups) {
        return filter(path -> groups.contains(path.field().group()));
    }

    /** The paths of what may be kept only with a principal's separate consent, and is there without it. */
    public List<String> unconsented() {
        return texts.keySet().stream()
                .map(path -> FieldPath.parse(path).orElseThrow())
                .filter(path -> path.field().group() == FieldGroup.INTIMATE)
                .filter(path -> get(CardForm.SEPARATE, path.row()).isEmpty())
                .map(FieldPath::text)
                .toList();
    }

    /** This content without what lacks its separate consent. */
    public CardContent consented() {
        List<String> without = unconsented();
        return filter(path -> !without.contains(path.text()));
    }

    private CardContent filter(Predicate<FieldPath> keep) {
        TreeMap<String, String> kept = new TreeMap<>();
        texts.forEach((path, text) -> {
            if (keep.test(FieldPath.parse(path).orElseThrow())) {
                kept.put(path, text);
            }
        });
        return new CardContent(kept);
    }

    public Optional<String> text(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    public <T> Optional<T> get(Field<T> field) {
        return get(field, 0);
    }

    /** The value; empty when there is none or the text is none. */
    public <T> Optional<T> get(Field<T> field, int row) {
        return text(field.path(row)).flatMap(text -> {
            try {
                return Optional.of(field.kind().parse().apply(text));
            } catch (InvalidValue notOne) {
                return Optional.empty();
            }
        });
    }

    /** How many rows of a section are in use, counting blank ones before the last. */
    public int rows(Section section) {
        return texts.keySet().stream()
                .map(path -> FieldPath.parse(path).orElseThrow())
                .filter(path -> path.field().section() == section)
                .mapToInt(path -> path.row() + 1)
                .max()
                .orElse(0);
    }

    /** Every text in the one spelling of its kind, rows moved up over blank ones. Only for content without errors. */
    public CardContent spelt() {
        Map<Section, int[]> places = new HashMap<>();
        for (Section section : Section.values()) {
            places.put(section, compacted(section));
        }
        TreeMap<String, String> spelt = new TreeMap<>();
        texts.forEach((text, value) -> {
            FieldPath path = FieldPath.parse(text).orElseThrow();
            int row = places.get(path.field().section())[path.row()];
            FieldPath moved = new FieldPath(path.field(), row, path.reason());
            spelt.put(moved.text(), path.reason() ? Kind.TEXT.parse().apply(value) : spell(path.field(), value));
        });
        return new CardContent(spelt);
    }

    private int[] compacted(Section section) {
        int rows = rows(section);
        int[] places = new int[Math.max(1, rows)];
        int next = 0;
        for (int row = 0; row < rows; row++) {
            places[row] = next;
            if (hasRow(section, row)) {
                next++;
            }
        }
        return places;
    }

    public boolean hasRow(Section section, int row) {
        return CardForm.fields(section).stream().anyMatch(field -> texts.containsKey(field.path(row)));
    }

    /** The rows of a section that have something in them. */
    public IntStream usedRows(Section section) {
        return IntStream.range(0, rows(section)).filter(row -> hasRow(section, row));
    }

    private static <T> String spell(Field<T> field, String text) {
        return field.kind().spell().apply(field.kind().parse().apply(text));
    }

    /** The paths at which the other content says something else than this one, or nothing; spelling does not count. */
    public List<String> changedIn(CardContent other) {
        return texts.entrySet().stream()
                .filter(entry -> !other.text(entry.getKey())
                        .map(text -> spelling(entry.getKey(), text))
                        .equals(Optional.of(spelling(entry.getKey(), entry.getValue()))))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String spelling(String path, String text) {
        FieldPath place = FieldPath.parse(path).orElseThrow();
        try {
            return place.reason() ? Kind.TEXT.parse().apply(text) : spell(place.field(), text);
        } catch (InvalidValue notOne) {
            return text;
        }
    }

    /** The sections that say something. */
    public Set<Section> sections() {
        return texts.keySet().stream()
                .map(path -> FieldPath.parse(path).orElseThrow().field().section())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Section.class)));
    }

    public boolean isBlank() {
        return texts.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CardContent that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** Never the content: it may be secret. */
    @Override
    public String toString() {
        return "CardContent with " + texts.size() + " values";
    }
}
