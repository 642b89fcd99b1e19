package io.kedang.archive;

import java.time.LocalDate;

/** A line of the list of stale cards. @param since the first day on which some section of it was stale */
public record StaleCard(CardLine line, LocalDate since) {

    public StaleCursor cursor() {
        return new StaleCursor(since, line.id());
    }
}
