package io.kedang.risk;

import io.kedang.access.Role;
import io.kedang.identity.People;
import io.kedang.identity.Person;
import io.kedang.shared.TeamId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who can be given a duty about a watched customer: its team, finance, clerks and leaders. */
@Component
class DutyHolders {

    private final People people;

    DutyHolders(People people) {
        this.people = people;
    }

    List<Person> of(TeamId team) {
        Map<Object, Person> found = new LinkedHashMap<>();
        Stream.of(
                        people.membersOf(team),
                        people.managersOf(team),
                        people.withRole(Role.FINANCE),
                        people.withRole(Role.CLERK),
                        people.withRole(Role.LEADER))
                .flatMap(List::stream)
                .forEach(person -> found.putIfAbsent(person.id(), person));
        return List.copyOf(found.values());
    }

    /** @throws RiskRefused when the person cannot be given it (422) */
    void require(NewDuty duty, TeamId team) {
        if (of(team).stream().noneMatch(person -> person.id().equals(duty.person()))) {
            throw RiskRefused.badDuty();
        }
    }
}
