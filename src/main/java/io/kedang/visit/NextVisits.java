package io.kedang.visit;

import io.kedang.schedule.ScheduleKind;
import io.kedang.schedule.Schedules;
import io.kedang.shared.SubjectId;
import io.kedang.workflow.Due;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * When the next visit of a customer is. It begins as many days before the day agreed, or the end of the interval, as a
 * visit may take: by then it is made, and not only asked for.
 */
@Component
class NextVisits {

    private static final ScheduleKind KIND = ScheduleKind.RETURN_VISIT;

    private final Schedules schedules;
    private final Due due;
    private final Clock clock;

    NextVisits(Schedules schedules, Due due, Clock clock) {
        this.schedules = schedules;
        this.due = due;
        this.clock = clock;
    }

    /** A visit was made; the next one is counted from it. */
    void plan(Visit visit, VisitReport report) {
        SubjectId subject = visit.card().subject();
        schedules.done(KIND, subject, ahead(report.visitedOn()));
        report.nextOn().ifPresent(agreed -> schedules.plan(KIND, subject, ahead(agreed)));
    }

    private LocalDate ahead(LocalDate day) {
        return day.minusDays(ChronoUnit.DAYS.between(today(), dueOfToday()));
    }

    /** By when a visit is to be made that the schedule begins today: by the day agreed, if that comes first. */
    LocalDate dueOn(Optional<LocalDate> agreed) {
        LocalDate usual = dueOfToday();
        return agreed.filter(day -> !day.isBefore(today()) && day.isBefore(usual))
                .orElse(usual);
    }

    private LocalDate dueOfToday() {
        return LocalDate.ofInstant(due.after("return-visit.visit").toInstant(), clock.getZone());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
