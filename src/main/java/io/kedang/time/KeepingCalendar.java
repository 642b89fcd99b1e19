package io.kedang.time;

import static io.kedang.access.Permission.MANAGE_SETTINGS;

import io.kedang.access.Access;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.page.Problem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator keeps the business calendar: holidays and make-up working days. */
@Service
@Transactional
public class KeepingCalendar {

    private final CalendarDays days;
    private final Access access;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    KeepingCalendar(CalendarDays days, Access access, Audit audit, ApplicationEventPublisher events) {
        this.days = days;
        this.access = access;
        this.audit = audit;
        this.events = events;
    }

    /** Whether the calendar goes to that year: 2000 to 2100. */
    public static boolean holds(int year) {
        return CalendarRules.holds(year);
    }

    /** @param year that the calendar {@link #holds} */
    @Transactional(readOnly = true)
    public CalendarYear year(int year) {
        access.require(MANAGE_SETTINGS);
        List<CalendarDay> listed = days.of(year);
        WorkingDays workingDays = WorkingDays.with(listed);
        List<CalendarYear.Month> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .map(month -> new CalendarYear.Month(month, workingDays.in(month)))
                .toList();
        return new CalendarYear(year, listed, months);
    }

    /** @throws CalendarRefused with its problems when the day is listed already, out of range or without effect */
    public void add(CalendarDay day) {
        begin();
        List<Problem> problems = CalendarRules.of(day, days.has(day.day()));
        if (!problems.isEmpty()) {
            throw CalendarRefused.invalid(problems);
        }
        days.add(day);
        record(day.day(), Map.of("done", "added", "working", String.valueOf(day.working()), "name", day.name()));
    }

    /** The day follows the week again. @throws CalendarRefused when it is not listed any more (409) */
    public void remove(LocalDate day) {
        begin();
        if (!days.remove(day)) {
            throw CalendarRefused.removedMeanwhile();
        }
        record(day, Map.of("done", "removed"));
    }

    private void begin() {
        access.require(MANAGE_SETTINGS);
        days.lock();
        events.publishEvent(new CalendarChanged());
    }

    private void record(LocalDate day, Map<String, String> details) {
        audit.record(Audited.SETTING_CHANGED, Subject.of("calendar-day", day), details);
    }
}
