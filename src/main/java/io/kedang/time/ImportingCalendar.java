package io.kedang.time;

import static io.kedang.access.Permission.MANAGE_SETTINGS;

import io.kedang.access.Access;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.page.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator imports holidays and make-up days from a file: looks at what it would do, then does it. */
@Service
@Transactional
public class ImportingCalendar {

    /** More than ten years of holidays. */
    private static final int MOST_DAYS = 1000;

    private final CalendarDays days;
    private final Access access;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    ImportingCalendar(CalendarDays days, Access access, Audit audit, ApplicationEventPublisher events) {
        this.days = days;
        this.access = access;
        this.audit = audit;
        this.events = events;
    }

    /** @throws CalendarRefused when the file is empty, too large, or holds more than 1000 days */
    @Transactional(readOnly = true)
    public CalendarImport look(CalendarFile file) {
        access.require(MANAGE_SETTINGS);
        return plan(file);
    }

    /**
     * All or nothing.
     *
     * @return the years in which days were changed, in order
     * @throws CalendarRefused as {@link #look}, or when a line cannot be taken
     */
    public List<Integer> carryOut(CalendarFile file) {
        access.require(MANAGE_SETTINGS);
        days.lock();
        CalendarImport plan = plan(file);
        if (!plan.wrong().isEmpty()) {
            throw refused("time.import.problem.lines");
        }
        events.publishEvent(new CalendarChanged());
        plan.changed().forEach(day -> days.remove(day.day()));
        plan.changed().forEach(days::add);
        plan.added().forEach(days::add);
        List<Integer> years = years(plan);
        audit.record(
                Audited.SETTING_CHANGED,
                Subject.of("calendar-day", "import"),
                Map.of(
                        "added", String.valueOf(plan.added().size()),
                        "changed", String.valueOf(plan.changed().size()),
                        "years", years.toString()));
        return years;
    }

    private CalendarImport plan(CalendarFile file) {
        if (file.text().isBlank()) {
            throw refused("time.import.problem.empty");
        }
        if (file.isTooLarge()) {
            throw refused("time.import.problem.large");
        }
        List<ImportedDay> found = file.days();
        if (found.isEmpty()) {
            throw refused("time.import.problem.empty");
        }
        if (found.size() > MOST_DAYS) {
            throw refused("time.import.problem.many");
        }
        Map<LocalDate, CalendarDay> listed =
                days.all().stream().collect(Collectors.toMap(CalendarDay::day, Function.identity()));
        return CalendarImport.of(found, listed);
    }

    private static List<Integer> years(CalendarImport plan) {
        return Stream.concat(plan.added().stream(), plan.changed().stream())
                .map(day -> day.day().getYear())
                .distinct()
                .sorted()
                .toList();
    }

    private static CalendarRefused refused(String messageKey) {
        return CalendarRefused.invalid(List.of(Problem.of("file", messageKey)));
    }
}
