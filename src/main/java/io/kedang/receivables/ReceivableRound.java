package io.kedang.receivables;

import io.kedang.ledger.Overdue;
import io.kedang.shared.CardId;
import io.kedang.time.BusinessCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The round of a working day: opens a case for every customer beyond tolerance, and looks at the open ones again, for
 * days take them on. In chunks; each customer is a transaction of its own and done once a day, however often and on
 * however many nodes this runs. What a day missed, the next one finds.
 */
@Component
public class ReceivableRound {

    private static final Logger LOG = LoggerFactory.getLogger(ReceivableRound.class);

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private final DueCases due;
    private final ArrearsNow arrears;
    private final BusinessCalendar calendar;
    private final TransactionTemplate apart;
    private final ReceivableSettings settings;
    private final Clock clock;

    ReceivableRound(
            DueCases due,
            ArrearsNow arrears,
            BusinessCalendar calendar,
            PlatformTransactionManager transactions,
            ReceivableSettings settings,
            Clock clock) {
        this.due = due;
        this.arrears = arrears;
        this.calendar = calendar;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(Propagation.REQUIRES_NEW.value());
        this.settings = settings;
        this.clock = clock;
    }

    /** When the process {@code daily-receivables} runs, as ISO 8601 repetition: every day from the next time on that is set. */
    public String cycle() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime today = now.with(settings.roundAt());
        ZonedDateTime next = today.isAfter(now) ? today : today.plusDays(1);
        return "R/" + SECOND.format(next) + "/P1D";
    }

    /**
     * Called by the process {@code daily-receivables}.
     *
     * @return what was done, in a few words that name no customer
     * @throws IllegalStateException when some failed; the others are done, and it may be run again
     */
    public String make() {
        return calendar.isWorkingDay(LocalDate.now(clock)) ? makeNow() : "no working day";
    }

    /** The same on whatever day it is. */
    public String makeNow() {
        Tally tally = new Tally();
        look(tally);
        open(tally);
        if (tally.failed > 0) {
            throw new IllegalStateException(tally.failed + " of the receivables failed");
        }
        return "opened: " + tally.opened + ", looked at: " + tally.looked + ", moved: " + tally.moved;
    }

    private void open(Tally tally) {
        Optional<CardId> after = Optional.empty();
        List<CardId> found;
        do {
            found = arrears.next(after);
            for (CardId card : due.withoutCase(found)) {
                tally.opened += each(card, due::open, tally);
            }
            after = found.isEmpty() ? after : Optional.of(found.get(found.size() - 1));
        } while (found.size() == Overdue.PAGE);
    }

    private void look(Tally tally) {
        Optional<CardId> after = Optional.empty();
        List<CardId> found;
        do {
            found = due.toLookAt(after);
            for (CardId card : found) {
                tally.moved += each(card, due::look, tally);
                tally.looked++;
            }
            after = found.isEmpty() ? after : Optional.of(found.get(found.size() - 1));
        } while (found.size() == DueCases.CHUNK);
    }

    private int each(CardId card, Predicate<CardId> act, Tally tally) {
        try {
            return Boolean.TRUE.equals(apart.execute(status -> act.test(card))) ? 1 : 0;
        } catch (RuntimeException failure) {
            LOG.warn("Receivables of {} failed: {}", card, failure.getClass().getSimpleName());
            tally.failed++;
            return 0;
        }
    }

    private static final class Tally {
        int opened;
        int looked;
        int moved;
        int failed;
    }
}
