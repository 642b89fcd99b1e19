package io.kedang.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Carries what someone proposed on an earlier revision over to the one that is live now, field by field: what only one
 * side changed is taken, what both changed to the same is settled, what both changed differently is a conflict. Rows of
 * repeating sections are found again by what they are about.
 */
public final class Merge {

    private final CardContent base;
    private final CardContent mine;
    private final CardContent live;
    private final Map<String, String> changes = new TreeMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    private Merge(CardContent base, CardContent mine, CardContent live) {
        this.base = base;
        this.mine = mine;
        this.live = live;
    }

    /** @param changes texts by path of {@code base}; blank ones take a value away */
    public static Merged of(CardContent base, Map<String, String> changes, CardContent live) {
        Merge merge = new Merge(base, base.with(changes), live);
        for (Section section : Section.values()) {
            if (section.repeats()) {
                merge.rows(section);
            } else {
                merge.fields(section, new Places(0, 0, 0));
            }
        }
        return new Merged(Map.copyOf(merge.changes), List.copyOf(merge.conflicts));
    }

    /** What turns the one content into the other, by path; blank texts take a value away. Spelling does not count. */
    public static Map<String, String> changes(CardContent from, CardContent to) {
        Map<String, String> changes = new TreeMap<>();
        for (Section section : Section.values()) {
            int rows = Math.max(1, Math.max(from.rows(section), to.rows(section)));
            for (int row = 0; row < rows; row++) {
                for (Field<?> field : CardForm.fields(section)) {
                    Said said = Said.in(to, field, row);
                    if (!said.is(Said.in(from, field, row), field)) {
                        changes.putAll(texts(field, row, said));
                    }
                }
            }
        }
        return changes;
    }

    /** Where a row stands in the three contents; below 0 where it does not. */
    private record Places(int base, int mine, int live) {}

    private void rows(Section section) {
        Rows rows = new Rows(section, base, live);
        TreeSet<Integer> mentioned = new TreeSet<>();
        base.usedRows(section).forEach(mentioned::add);
        mine.usedRows(section).forEach(mentioned::add);
        mentioned.stream().filter(row -> isChanged(section, row)).forEach(row -> row(section, row, rows));
    }

    private boolean isChanged(Section section, int row) {
        return CardForm.fields(section).stream()
                .anyMatch(field -> !Said.in(base, field, row).is(Said.in(mine, field, row), field));
    }

    private void row(Section section, int row, Rows rows) {
        boolean wasThere = base.hasRow(section, row);
        Optional<Integer> there = wasThere ? rows.now(row) : rows.addedLike(row, mine);
        if (there.isEmpty()) {
            newOrGone(section, row, wasThere, rows);
        } else if (mine.hasRow(section, row)) {
            fields(section, new Places(wasThere ? row : -1, row, there.get()));
        } else {
            takeAway(section, row, there.get());
        }
    }

    private void newOrGone(Section section, int row, boolean wasThere, Rows rows) {
        if (!mine.hasRow(section, row)) {
            return; // taken away by both
        }
        Optional<Integer> free = rows.free();
        Map<String, String> added = copied(section, row, free.orElse(section.maxRows() - 1));
        if (wasThere || free.isEmpty()) {
            int place = free.orElse(section.maxRows() - 1);
            Places pair = new Places(wasThere ? row : -1, row, free.isEmpty() ? place : -1);
            conflicts.add(new Conflict(section.key() + "." + place, section, place, disputed(section, pair), added));
        } else {
            changes.putAll(added);
        }
    }

    private void takeAway(Section section, int row, int now) {
        Places pair = new Places(row, -1, now);
        Map<String, String> blank = copied(section, -1, now);
        boolean untouched = CardForm.fields(section).stream()
                .allMatch(field -> said(base, field, row).is(said(live, field, now), field));
        if (untouched) {
            changes.putAll(blank);
        } else {
            conflicts.add(new Conflict(section.key() + "." + now, section, now, disputed(section, pair), blank));
        }
    }

    private void fields(Section section, Places row) {
        for (Field<?> field : CardForm.fields(section)) {
            Said before = said(base, field, row.base());
            Said yours = said(mine, field, row.mine());
            Said theirs = said(live, field, row.live());
            if (yours.is(before, field) || yours.is(theirs, field)) {
                continue;
            }
            Map<String, String> wanted = texts(field, row.live(), yours);
            if (theirs.is(before, field)) {
                changes.putAll(wanted);
            } else {
                conflicts.add(new Conflict(
                        field.path(row.live()),
                        section,
                        row.live(),
                        List.of(new Conflict.Disputed(field, before.text(), theirs.text(), yours.text())),
                        wanted));
            }
        }
    }

    /** @param row of the proposal; below 0 to blank the target */
    private Map<String, String> copied(Section section, int row, int target) {
        Map<String, String> copied = new HashMap<>();
        CardForm.fields(section).forEach(field -> copied.putAll(texts(field, target, said(mine, field, row))));
        return copied;
    }

    private static Map<String, String> texts(Field<?> field, int row, Said said) {
        String path = field.path(row);
        return Map.of(path, said.text(), FieldPath.reasonFor(path), said.reason());
    }

    private List<Conflict.Disputed> disputed(Section section, Places row) {
        List<Conflict.Disputed> fields = new ArrayList<>();
        for (Field<?> field : CardForm.fields(section)) {
            String before = said(base, field, row.base()).text();
            String theirs = said(live, field, row.live()).text();
            String yours = said(mine, field, row.mine()).text();
            if (!(before + theirs + yours).isEmpty()) {
                fields.add(new Conflict.Disputed(field, before, theirs, yours));
            }
        }
        return fields;
    }

    private static Said said(CardContent content, Field<?> field, int row) {
        return row < 0 ? Said.NOTHING : Said.in(content, field, row);
    }

    /** The rows of a repeating section: where they went, which came, and what is free behind them. */
    private static final class Rows {

        private final Section section;
        private final CardContent live;
        private final Map<Integer, Integer> now = new HashMap<>();
        private final List<Integer> added = new ArrayList<>();
        private int next;

        Rows(Section section, CardContent base, CardContent live) {
            this.section = section;
            this.live = live;
            this.next = live.rows(section);
            RowPairing.of(section, base, live).forEach(pair -> {
                if (pair.before().isPresent() && pair.after().isPresent()) {
                    now.put(pair.before().getAsInt(), pair.after().getAsInt());
                } else {
                    pair.after().ifPresent(added::add);
                }
            });
        }

        Optional<Integer> now(int before) {
            return Optional.ofNullable(now.get(before));
        }

        /** A row that was added meanwhile and is about the same thing. */
        Optional<Integer> addedLike(int row, CardContent mine) {
            return CardForm.identity(section)
                    .flatMap(field -> mine.text(field.path(row)).flatMap(text -> added.stream()
                            .filter(other -> live.text(field.path(other))
                                    .filter(same -> field.sameValue(same, text))
                                    .isPresent())
                            .findFirst()));
        }

        Optional<Integer> free() {
            return next < section.maxRows() ? Optional.of(next++) : Optional.empty();
        }
    }
}
