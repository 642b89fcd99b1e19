package io.kedang.ledger;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The books of the company, closed month by month. What is closed takes no more entries and no more allocations; the last
 * closed month is opened again when a second person agrees.
 */
@Service
public class Books {

    private static final int EVENTS = 50;
    private static final int OFFERED = 24;

    private final BooksClosed closed;
    private final BookEvents events;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Books(BooksClosed closed, BookEvents events, Access access, Audit audit, Clock clock) {
        this.closed = closed;
        this.events = events;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The last closed day, whoever asks; empty while no month is closed. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> closedThrough() {
        return closed.through();
    }

    @Transactional(readOnly = true)
    public BooksView view() {
        access.require(Permission.SEE_LEDGER);
        Optional<LocalDate> through = closed.through();
        Optional<BookEvents.Row> asked = through.map(YearMonth::from).flatMap(this::asked);
        List<BookEvent> latest = events.latest(EVENTS);
        return new BooksView(
                through,
                next(through),
                asked.flatMap(row -> latest.stream()
                        .filter(event -> event.month().equals(row.month()))
                        .findFirst()),
                access.may(Permission.CLOSE_BOOKS)
                        && asked.filter(row -> !row.isBy(access.actor())).isPresent(),
                latest);
    }

    /**
     * Closes a month and those before it.
     *
     * @throws LedgerRefused when it is not over or closed already
     */
    @Transactional
    public void close(YearMonth month) {
        access.require(Permission.CLOSE_BOOKS);
        Optional<LocalDate> through = closed.holdAlone();
        if (!month.isBefore(today())) {
            throw LedgerRefused.monthNotOver();
        }
        if (through.filter(day -> !month.atEndOfMonth().isAfter(day)).isPresent()) {
            throw LedgerRefused.monthClosed();
        }
        closed.keep(month.atEndOfMonth());
        events.add(month, BookEvent.What.CLOSED, "");
        audit.record(Audited.BOOKS_CLOSED, subject(month));
    }

    /**
     * Asks that the last closed month be opened again.
     *
     * @throws LedgerRefused when it is another month, somebody has asked already, or the reason is missing or too long
     */
    @Transactional
    public void askReopening(YearMonth month, String reason) {
        access.require(Permission.CLOSE_BOOKS);
        requireLast(month);
        if (asked(month).isPresent()) {
            throw LedgerRefused.reopeningAsked();
        }
        note(month, BookEvent.What.REOPENING_ASKED, reason);
    }

    /**
     * Opens the month again, as the second person.
     *
     * @throws LedgerRefused when nobody has asked, or the person who acts has
     */
    @Transactional
    public void reopen(YearMonth month) {
        requireSecond(month);
        closed.keep(month.minusMonths(1).atEndOfMonth());
        note(month, BookEvent.What.REOPENED, "");
    }

    /** Lets it stay closed, as the second person. @throws LedgerRefused as {@link #reopen}; or for the reason */
    @Transactional
    public void refuseReopening(YearMonth month, String reason) {
        requireSecond(month);
        note(month, BookEvent.What.REOPENING_REFUSED, reason);
    }

    private void requireSecond(YearMonth month) {
        access.require(Permission.CLOSE_BOOKS);
        requireLast(month);
        BookEvents.Row asked = asked(month).orElseThrow(LedgerRefused::reopeningNotAsked);
        if (asked.isBy(access.actor())) {
            throw LedgerRefused.ownRequest();
        }
    }

    private void requireLast(YearMonth month) {
        if (closed.holdAlone().map(YearMonth::from).filter(month::equals).isEmpty()) {
            throw LedgerRefused.notLastClosed();
        }
    }

    private void note(YearMonth month, BookEvent.What what, String reason) {
        if (what == BookEvent.What.REOPENING_ASKED || what == BookEvent.What.REOPENING_REFUSED) {
            Reasons.problem("reason", reason).ifPresent(problem -> {
                throw LedgerRefused.unfit(problem);
            });
        }
        events.add(month, what, EntryText.plain(reason));
        audit.record(Audited.BOOKS_REOPENING, subject(month), Map.of("event", what.name()));
    }

    private Optional<BookEvents.Row> asked(YearMonth month) {
        return events.latest(month).filter(row -> row.what() == BookEvent.What.REOPENING_ASKED);
    }

    private List<YearMonth> next(Optional<LocalDate> through) {
        YearMonth first = through.map(day -> YearMonth.from(day).plusMonths(1)).orElse(today().minusMonths(OFFERED));
        return Stream.iterate(first, month -> month.isBefore(today()), month -> month.plusMonths(1))
                .limit(OFFERED)
                .toList();
    }

    private YearMonth today() {
        return YearMonth.now(clock);
    }

    private static Subject subject(YearMonth month) {
        return Subject.of("books", month);
    }
}
