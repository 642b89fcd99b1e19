package io.kedang.ledger;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which entries of a customer to show.
 *
 * @param kinds all when empty
 * @param from the first day for which they count
 * @param to the last day
 * @param document part of the number or the note; all when blank
 */
public record EntryFilter(Set<EntryKind> kinds, Optional<LocalDate> from, Optional<LocalDate> to, String document) {

    public EntryFilter {
        kinds = Set.copyOf(kinds);
        document = document.strip();
    }

    public static EntryFilter all() {
        return new EntryFilter(Set.of(), Optional.empty(), Optional.empty(), "");
    }
}
