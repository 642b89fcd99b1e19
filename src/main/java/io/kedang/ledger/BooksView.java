package io.kedang.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * How the books stand.
 *
 * @param closedThrough the last closed day; empty while no month is closed
 * @param next the months that can be closed now, the earliest first: closing one closes those before it; empty while none
 *     is over
 * @param reopening that somebody asked for, of the last closed month
 * @param mayDecide whether the person who acts may decide it: somebody else asked
 * @param events the latest first
 */
public record BooksView(
        Optional<LocalDate> closedThrough,
        List<YearMonth> next,
        Optional<BookEvent> reopening,
        boolean mayDecide,
        List<BookEvent> events) {}
