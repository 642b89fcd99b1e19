package io.kedang.verification;

import io.kedang.access.Actor;
import io.kedang.access.Role;
import io.kedang.identity.People;
import io.kedang.schedule.DueSubject;
import io.kedang.schedule.ScheduleKind;
import io.kedang.schedule.ScheduledWork;
import io.kedang.shared.EmployeeId;
import io.kedang.verification.MonthlyCheck.End;
import io.kedang.verification.MonthlyCheck.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins the month's check for salespeople who hold archived cards. One of an earlier month that is still open ends
 * with it: two lists of the same cards would help nobody, and a month that was left out is seen as left out.
 */
@Component
@Transactional
public class BeginningChecks implements ScheduledWork {

    private final Checks checks;
    private final CheckRows rows;
    private final MonthlyCheckProcess process;
    private final People people;
    private final Clock clock;

    BeginningChecks(Checks checks, CheckRows rows, MonthlyCheckProcess process, People people, Clock clock) {
        this.checks = checks;
        this.rows = rows;
        this.process = process;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public ScheduleKind kind() {
        return ScheduleKind.MONTHLY_CHECK;
    }

    @Override
    public int begin(List<DueSubject> due) {
        Map<YearMonth, Set<EmployeeId>> months = due.stream()
                .collect(Collectors.groupingBy(
                        one -> YearMonth.parse(one.period()),
                        Collectors.mapping(one -> new EmployeeId(one.subject().value()), Collectors.toSet())));
        return months.entrySet().stream()
                .mapToInt(month -> begin(month.getValue(), month.getKey()).size())
                .sum();
    }

    /** The check of one; empty when there is none to begin. */
    public Optional<CheckId> begin(EmployeeId employee, YearMonth month) {
        return begin(Set.of(employee), month).stream().findFirst();
    }

    private List<CheckId> begin(Collection<EmployeeId> employees, YearMonth month) {
        Set<EmployeeId> salespeople = salespeople(employees);
        Instant now = clock.instant();
        List<MonthlyCheck> begun = checks.add(month, salespeople, now);
        List<CheckId> ids = begun.stream().map(MonthlyCheck::id).toList();
        overtake(month, begun.stream().map(MonthlyCheck::keeper).toList(), now);
        rows.fill(ids);
        begun.forEach(process::begin);
        return ids;
    }

    private Set<EmployeeId> salespeople(Collection<EmployeeId> employees) {
        Map<EmployeeId, Actor> actors = people.actors(employees);
        return employees.stream()
                .filter(id -> Optional.ofNullable(actors.get(id))
                        .filter(actor -> actor.has(Role.SALESPERSON))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    private void overtake(YearMonth month, List<EmployeeId> keepers, Instant now) {
        checks.openBefore(month, keepers).forEach(earlier -> {
            process.overtaken(earlier.id());
            checks.end(earlier.id(), new End(Outcome.OVERTAKEN, now, Optional.empty()), Optional.empty());
        });
    }
}
