package io.kedang.risk;

import io.kedang.time.BusinessCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The round of a working day: asks for the visits and reports whose day has come, and reminds of duties. Each is a
 * transaction of its own and done once, however often and on however many nodes this runs; what a day missed, the next
 * one catches up with.
 */
@Component
public class WatchRound {

    private static final Logger LOG = LoggerFactory.getLogger(WatchRound.class);

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private final DueWatches due;
    private final BusinessCalendar calendar;
    private final TransactionTemplate apart;
    private final RiskSettings settings;
    private final Clock clock;

    WatchRound(
            DueWatches due,
            BusinessCalendar calendar,
            PlatformTransactionManager transactions,
            RiskSettings settings,
            Clock clock) {
        this.due = due;
        this.calendar = calendar;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(Propagation.REQUIRES_NEW.value());
        this.settings = settings;
        this.clock = clock;
    }

    /** When the process {@code daily-watches} runs, as ISO 8601 repetition: every day from the next time on that is set. */
    public String cycle() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime today = now.with(settings.roundAt());
        ZonedDateTime next = today.isAfter(now) ? today : today.plusDays(1);
        return "R/" + SECOND.format(next) + "/P1D";
    }

    /**
     * Called by the process {@code daily-watches}.
     *
     * @return what was done, in a few words that name no customer
     * @throws IllegalStateException when some failed; the others are done, and it may be run again
     */
    public String make() {
        LocalDate today = LocalDate.now(clock);
        if (!calendar.isWorkingDay(today)) {
            return "no working day";
        }
        Tally tally = new Tally();
        tally.visits = each(due.visits(today), id -> due.askVisit(id, today), tally);
        tally.reports = each(due.reports(today), id -> due.askReport(id, today), tally);
        tally.duties = each(due.duties(today), id -> due.remindOf(id, today), tally);
        if (tally.failed > 0) {
            throw new IllegalStateException(tally.failed + " of the watches that are due failed");
        }
        return "visits: " + tally.visits + ", reports: " + tally.reports + ", duties: " + tally.duties;
    }

    private <T> int each(List<T> ids, Consumer<T> act, Tally tally) {
        int done = 0;
        for (T id : ids) {
            try {
                apart.executeWithoutResult(status -> act.accept(id));
                done++;
            } catch (RuntimeException failure) {
                LOG.warn("Watch or duty {} failed: {}", id, failure.getClass().getSimpleName());
                tally.failed++;
            }
        }
        return done;
    }

    private static final class Tally {
        int visits;
        int reports;
        int duties;
        int failed;
    }
}
