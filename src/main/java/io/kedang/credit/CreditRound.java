package io.kedang.credit;

import io.kedang.time.BusinessCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.IntSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The round of the day: releases whose time is over end, and once in a month the rules go through all customers. In
 * chunks, each a transaction of its own; what a crash cut off goes on where it stopped, on however many nodes.
 */
@Component
public class CreditRound {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private final ExpiringReleases expiring;
    private final ProposingByRules proposing;
    private final BusinessCalendar calendar;
    private final TransactionTemplate apart;
    private final CreditSettings settings;
    private final Clock clock;

    CreditRound(
            ExpiringReleases expiring,
            ProposingByRules proposing,
            BusinessCalendar calendar,
            PlatformTransactionManager transactions,
            CreditSettings settings,
            Clock clock) {
        this.expiring = expiring;
        this.proposing = proposing;
        this.calendar = calendar;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(Propagation.REQUIRES_NEW.value());
        this.settings = settings;
        this.clock = clock;
    }

    /** When the process {@code daily-credit} runs, as ISO 8601 repetition: every day from the next time on that is set. */
    public String cycle() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime today = now.with(settings.roundAt());
        ZonedDateTime next = today.isAfter(now) ? today : today.plusDays(1);
        return "R/" + SECOND.format(next) + "/P1D";
    }

    /**
     * Called by the process {@code daily-credit}; limits are proposed on working days only.
     *
     * @return what was done, in a few words that name no customer
     */
    public String make() {
        LocalDate today = LocalDate.now(clock);
        int expired = 0;
        for (int some = 1; some > 0; expired += some) {
            some = chunk(expiring::some);
        }
        int proposed = 0;
        if (calendar.isWorkingDay(today)) {
            LocalDate month = today.withDayOfMonth(1);
            for (int some = 0; some >= 0; ) {
                some = chunk(() -> proposing.some(month));
                proposed += Math.max(0, some);
            }
        }
        return "expired: " + expired + ", proposed: " + proposed;
    }

    private int chunk(IntSupplier work) {
        Integer done = apart.execute(status -> work.getAsInt());
        return done == null ? 0 : done;
    }
}
