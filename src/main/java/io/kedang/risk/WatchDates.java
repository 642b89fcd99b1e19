package io.kedang.risk;

import io.kedang.time.BusinessCalendar;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** When the next visit and the next report are. */
@Component
class WatchDates {

    private final RiskSettings settings;
    private final IrregularDays irregular;
    private final BusinessCalendar calendar;

    WatchDates(RiskSettings settings, IrregularDays irregular, BusinessCalendar calendar) {
        this.settings = settings;
        this.irregular = irregular;
        this.calendar = calendar;
    }

    /** A day that nobody can foresee. */
    LocalDate nextVisit(LocalDate from) {
        return irregular.after(from);
    }

    LocalDate nextReport(LocalDate from) {
        return calendar.plusWorkingDays(from.plusWeeks(settings.reportWeeks()), 0);
    }
}
