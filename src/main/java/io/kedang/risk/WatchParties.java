package io.kedang.risk;

import io.kedang.access.Role;
import io.kedang.identity.People;
import io.kedang.identity.Person;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import io.kedang.workflow.Groups;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose turn it is with a watch: asked by the process, so nobody's rights are. */
@Component
public class WatchParties {

    private final JdbcClient jdbc;
    private final RiskWatchRecords records;
    private final People people;

    WatchParties(JdbcClient jdbc, RiskWatchRecords records, People people) {
        this.jdbc = jdbc;
        this.records = records;
        this.people = people;
    }

    public String deciding(WatchId id) {
        RiskWatch watch = watch(id);
        return managersOrLeader(team(watch), watch.raiser());
    }

    public String reporting(WatchId id) {
        return managersOrLeader(team(watch(id)), Optional.empty());
    }

    public String decidingEnd(WatchId id) {
        RiskWatch watch = watch(id);
        TeamId team = team(watch);
        boolean leader = other(people.withRole(Role.LEADER), watch.proposer());
        boolean manager = other(people.managersOf(team), watch.proposer());
        return leader || !manager ? Groups.LEADER : Groups.salesManagersOf(team);
    }

    public EmployeeId visiting(RiskVisitId id) {
        return jdbc.sql("""
                        select c.owner from card c join risk_watch w on w.card_id = c.id
                            join risk_visit v on v.watch = w.id where v.id = ?""")
                .param(id.value())
                .query(UUID.class)
                .optional()
                .map(EmployeeId::new)
                .orElseThrow(RiskRefused::notFound);
    }

    private String managersOrLeader(TeamId team, Optional<Doer> keptAway) {
        return other(people.managersOf(team), keptAway) ? Groups.salesManagersOf(team) : Groups.LEADER;
    }

    private static boolean other(List<Person> persons, Optional<Doer> keptAway) {
        Set<EmployeeId> away = keptAway.stream().flatMap(Doer::persons).collect(Collectors.toSet());
        return persons.stream().anyMatch(person -> !away.contains(person.id()));
    }

    private RiskWatch watch(WatchId id) {
        return records.findById(id.value()).orElseThrow(RiskRefused::notFound);
    }

    private TeamId team(RiskWatch watch) {
        return new TeamId(jdbc.sql("select team from card where id = ?")
                .param(watch.card().value())
                .query(UUID.class)
                .single());
    }
}
