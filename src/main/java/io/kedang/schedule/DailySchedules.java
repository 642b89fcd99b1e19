package io.kedang.schedule;

import io.kedang.time.BusinessCalendar;
import io.kedang.workflow.EngineBatch;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the process {@code daily-schedules} does. What a crash cut off is done by the next run, and a day that was missed
 * is caught up; nothing is begun twice, however often and wherever this runs at the same time.
 */
@Component
public class DailySchedules {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private final KeepingPlans plans;
    private final TakingDue taking;
    private final ObjectProvider<ScheduledWork> works;
    private final EngineBatch engine;
    private final BusinessCalendar calendar;
    private final ScheduleSettings settings;
    private final TransactionTemplate apart;
    private final Clock clock;

    DailySchedules(
            KeepingPlans plans,
            TakingDue taking,
            ObjectProvider<ScheduledWork> works,
            EngineBatch engine,
            BusinessCalendar calendar,
            ScheduleSettings settings,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.plans = plans;
        this.taking = taking;
        this.works = works;
        this.engine = engine;
        this.calendar = calendar;
        this.settings = settings;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(Propagation.REQUIRES_NEW.value());
        this.clock = clock;
    }

    /** When the process runs, as ISO 8601 repetition: every day from the next time on that is set. */
    public String cycle() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime today = now.with(settings.dailyAt());
        ZonedDateTime next = today.isAfter(now) ? today : today.plusDays(1);
        return "R/" + SECOND.format(next) + "/P1D";
    }

    /** Plans whoever is missing and follows changed intervals. @return for how many more there is a plan now */
    public int plan() {
        return plans.keep(LocalDate.now(clock));
    }

    /**
     * Begins what has fallen due; on days that are not worked nothing, the next working day catches up.
     *
     * @return for how many it was begun
     * @throws IllegalStateException at the end, when some could not be begun; they stay due
     */
    public int begin(ScheduleKind kind) {
        LocalDate today = LocalDate.now(clock);
        if (!calendar.isWorkingDay(today)) {
            return 0;
        }
        return works.stream()
                .filter(work -> work.kind() == kind)
                .mapToInt(work -> new DueRun(work, taking, engine, apart, today).run())
                .sum();
    }
}
