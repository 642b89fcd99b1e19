package io.kedang.intake.process;

import io.kedang.identity.People;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import org.springframework.stereotype.Component;

/**
 * Who may review, as the model asks it: the managers of the team; the leader where nobody but the collector
 * manages it, since four eyes counts persons.
 */
@Component("reviewers")
public class Reviewers {

    private final People people;

    Reviewers(People people) {
        this.people = people;
    }

    public String groupFor(String team, String collector) {
        EmployeeId excluded = EmployeeId.of(collector);
        boolean someone = people.managersOf(TeamId.of(team)).stream()
                .anyMatch(manager -> !manager.id().equals(excluded));
        return someone ? "SALES_MANAGER:" + team : "LEADER";
    }
}
