package io.kedang.workflow;

import io.kedang.time.BusinessCalendar;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Due times for models: {@code ${due.after('card-intake.review')}}. Public, because expressions call it. */
@Component("due")
public class Due {

    private final DueSettings settings;
    private final BusinessCalendar calendar;
    private final Clock clock;

    Due(DueSettings settings, BusinessCalendar calendar, Clock clock) {
        this.settings = settings;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * The end of the business day that lies as many working days after today as the setting
     * {@code kedang.due.<step>} says.
     *
     * @param step process and step, such as {@code card-intake.review}
     * @throws IllegalArgumentException when there is no such setting
     */
    public Date after(String step) {
        int days = settings.workingDays(step)
                .orElseThrow(() -> new IllegalArgumentException("There is no setting kedang.due." + step));
        ZonedDateTime now = ZonedDateTime.now(clock);
        return Date.from(calendar.plusWorkingDays(now.toLocalDate(), days)
                .atTime(settings.dayEnds())
                .atZone(now.getZone())
                .toInstant());
    }

    boolean knows(String step) {
        return settings.workingDays(step).isPresent();
    }
}
