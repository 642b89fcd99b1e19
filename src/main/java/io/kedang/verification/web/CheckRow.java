package io.kedang.verification.web;

import io.kedang.freshness.SectionFreshness;
import io.kedang.page.Problem;
import io.kedang.verification.CheckedCard;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A card in the list of a check.
 *
 * @param confirmed the latest confirmation of any of its sections
 * @param confirmedBy the name to it
 * @param answeredBy who answered, by name; empty while it is open
 * @param changing whether a change of it is not decided on yet
 */
record CheckRow(
        CheckedCard row,
        boolean stale,
        Optional<SectionFreshness> confirmed,
        String confirmedBy,
        String answeredBy,
        boolean changing,
        Typed typed) {

    /** A note, and what is wrong with it. */
    record Typed(String note, List<Problem> problems) {

        static final Typed NOTHING = new Typed("", List.of());
    }

    public String card() {
        return row.card().toString();
    }

    public String id() {
        return "row-" + row.card();
    }

    public String noteId() {
        return "note-" + row.card();
    }

    /** Of the form for its note: each acts once for itself. */
    public UUID key() {
        return UUID.randomUUID();
    }
}
