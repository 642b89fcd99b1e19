package io.kedang.workflow;

import io.kedang.time.BusinessCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Due times for models, and the times at which it is told that a step waits: {@code ${due.after('card-intake.review')}}.
 * Each is the end of a business day. Asked when a step comes up. Public, because expressions call it.
 */
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
        return endOfWorkingDay(days("due", step));
    }

    /** When to remind of a step that comes up now, by the setting {@code kedang.remind.<step>}. */
    public Date remindAt(String step) {
        return fromDue("remind", step);
    }

    /** When to tell others that the step is late, by the setting {@code kedang.escalate.<step>}. */
    public Date escalateAt(String step) {
        return fromDue("escalate", step);
    }

    /** When to tell the next, by the setting {@code kedang.escalate-further.<step>}. */
    public Date escalateFurtherAt(String step) {
        return fromDue("escalate-further", step);
    }

    /** The end of the day, or of the next business day, for a step that is due on a day that someone chose. */
    public Date on(String day) {
        return endOfWorkingDay(workingDaysUntil(day));
    }

    /** {@link #remindAt} for a step that is due on that day. */
    public Date remindOn(String step, String day) {
        return fromDay("remind", step, day);
    }

    /** {@link #escalateAt} for a step that is due on that day. */
    public Date escalateOn(String step, String day) {
        return fromDay("escalate", step, day);
    }

    /** {@link #escalateFurtherAt} for a step that is due on that day. */
    public Date escalateFurtherOn(String step, String day) {
        return fromDay("escalate-further", step, day);
    }

    private Date fromDay(String setting, String step, String day) {
        return endOfWorkingDay(Math.max(0, workingDaysUntil(day) + days(setting, step)));
    }

    private int workingDaysUntil(String day) {
        LocalDate due = calendar.plusWorkingDays(LocalDate.parse(day), 0);
        return Math.max(0, calendar.workingDaysBetween(LocalDate.now(clock), due));
    }

    private Date fromDue(String setting, String step) {
        return endOfWorkingDay(Math.max(0, days("due", step) + days(setting, step)));
    }

    private Date endOfWorkingDay(int days) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        return Date.from(calendar.plusWorkingDays(now.toLocalDate(), days)
                .atTime(settings.dayEnds())
                .atZone(now.getZone())
                .toInstant());
    }

    private int days(String setting, String step) {
        return find(setting, step)
                .orElseThrow(() -> new IllegalArgumentException("There is no setting kedang." + setting + "." + step));
    }

    /** The setting that a method of this reads. */
    static String settingOf(String method) {
        return Map.of(
                        "after", "due",
                        "remindAt", "remind",
                        "escalateAt", "escalate",
                        "escalateFurtherAt", "escalate-further",
                        "remindOn", "remind",
                        "escalateOn", "escalate",
                        "escalateFurtherOn", "escalate-further")
                .getOrDefault(method, method);
    }

    boolean knows(String setting, String step) {
        return find(setting, step).isPresent();
    }

    private Optional<Integer> find(String setting, String step) {
        return switch (setting) {
            case "due" -> settings.workingDays(step);
            case "remind" -> DueSettings.of(settings.remind(), step);
            case "escalate" -> DueSettings.of(settings.escalate(), step);
            case "escalate-further" -> DueSettings.of(settings.escalateFurther(), step);
            default -> Optional.empty();
        };
    }
}
