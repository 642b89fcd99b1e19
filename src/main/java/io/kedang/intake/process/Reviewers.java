package io.kedang.intake.process;

import io.kedang.identity.People;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return groupFor(team, collector, "");
    }

    /** @param deputies who wrote for the collector, separated by spaces: they count like the collector */
    public String groupFor(String team, String collector, String deputies) {
        Set<EmployeeId> excluded = Stream.concat(Stream.of(collector), Arrays.stream(deputies.split(" ")))
                .filter(id -> !id.isEmpty())
                .map(EmployeeId::of)
                .collect(Collectors.toSet());
        boolean someone =
                people.managersOf(TeamId.of(team)).stream().anyMatch(manager -> !excluded.contains(manager.id()));
        return someone ? "SALES_MANAGER:" + team : "LEADER";
    }
}
