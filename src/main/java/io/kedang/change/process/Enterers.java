package io.kedang.change.process;

import io.kedang.access.Role;
import io.kedang.identity.People;
import io.kedang.shared.EmployeeId;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who may enter a change, as the model asks it: the clerks; the leader where nobody but the proposer is one, since four
 * eyes counts persons.
 */
@Component("enterers")
public class Enterers {

    private final People people;

    Enterers(People people) {
        this.people = people;
    }

    /** @param others who wrote with the proposer, separated by spaces */
    public String groupFor(String proposer, String others) {
        Set<EmployeeId> excluded = Stream.concat(Stream.of(proposer), Arrays.stream(others.split(" ")))
                .filter(id -> !id.isEmpty())
                .map(EmployeeId::of)
                .collect(Collectors.toSet());
        boolean someone = people.withRole(Role.CLERK).stream().anyMatch(clerk -> !excluded.contains(clerk.id()));
        return someone ? Role.CLERK.name() : Role.LEADER.name();
    }
}
