package io.kedang.receivables;

import io.kedang.time.BusinessCalendar;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The days that a case may wait for. */
@Component
class CaseDays {

    private final ReceivableSettings settings;
    private final BusinessCalendar calendar;
    private final Clock clock;

    CaseDays(ReceivableSettings settings, BusinessCalendar calendar, Clock clock) {
        this.settings = settings;
        this.calendar = calendar;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws ReceivablesRefused when it is over, or too far ahead */
    LocalDate ahead(LocalDate day) {
        return within(day, settings.longestWait());
    }

    /** The same for the last instalment of a plan. */
    LocalDate aheadInPlan(LocalDate day) {
        return within(day, settings.planDays());
    }

    private LocalDate within(LocalDate day, int most) {
        if (day.isBefore(today()) || day.isAfter(today().plusDays(most))) {
            throw ReceivablesRefused.badDay(most);
        }
        return day;
    }

    /** When a promise for this day is judged. */
    LocalDate judging(LocalDate promised) {
        return calendar.plusWorkingDays(promised, settings.promiseGrace());
    }
}
