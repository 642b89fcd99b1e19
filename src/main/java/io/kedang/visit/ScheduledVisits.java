package io.kedang.visit;

import io.kedang.schedule.DueSubject;
import io.kedang.schedule.ScheduleKind;
import io.kedang.schedule.ScheduledWork;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Return visits begin when they fall due, for archived customers of whom none waits. */
@Component
class ScheduledVisits implements ScheduledWork {

    private final JdbcClient jdbc;
    private final BeginningVisits beginning;
    private final NextVisits nextVisits;

    ScheduledVisits(JdbcClient jdbc, BeginningVisits beginning, NextVisits nextVisits) {
        this.jdbc = jdbc;
        this.beginning = beginning;
        this.nextVisits = nextVisits;
    }

    @Override
    public ScheduleKind kind() {
        return ScheduleKind.RETURN_VISIT;
    }

    @Override
    public int begin(List<DueSubject> subjects) {
        return (int) customers(subjects).stream()
                .map(one -> beginning.begin(
                        new Plan(one.card(), nextVisits.dueOn(one.agreed()), ""),
                        one.holder(),
                        one.team(),
                        Optional.empty()))
                .filter(Optional::isPresent)
                .count();
    }

    private List<Customer> customers(List<DueSubject> subjects) {
        return jdbc.sql("""
                        select c.id, c.owner, c.team, (
                            select v.next_on from visit v where v.card = c.id and v.handed_in_at is not null
                            order by v.handed_in_at desc limit 1) as agreed
                        from card c
                        where c.id = any(:cards) and c.state = 'ARCHIVED' and c.live_revision is not null
                            and not exists (select from visit v where v.card = c.id and v.state = 'PLANNED')
                        order by c.id""")
                .param(
                        "cards",
                        subjects.stream().map(one -> one.subject().value()).toArray(UUID[]::new))
                .query((row, n) -> new Customer(
                        new CardId(row.getObject("id", UUID.class)),
                        new EmployeeId(row.getObject("owner", UUID.class)),
                        new TeamId(row.getObject("team", UUID.class)),
                        Optional.ofNullable(row.getObject("agreed", LocalDate.class))))
                .list();
    }

    /** @param agreed for the next visit, with the last one */
    private record Customer(CardId card, EmployeeId holder, TeamId team, Optional<LocalDate> agreed) {}
}
