package io.kedang.ledger;

import io.kedang.access.Role;
import io.kedang.identity.People;
import io.kedang.shared.EmployeeId;
import io.kedang.workflow.Groups;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who decides a write-off: asked by the process, so nobody's rights are. */
@Component
public class WriteOffParties {

    private final WriteOffRecords records;
    private final People people;

    WriteOffParties(WriteOffRecords records, People people) {
        this.records = records;
        this.people = people;
    }

    /** Finance but for who asked; the leader where there is no other. */
    public String deciding(WriteOffId id) {
        Set<EmployeeId> away = records.findById(id.value())
                .orElseThrow(LedgerRefused::noEntry)
                .asker()
                .persons()
                .collect(Collectors.toSet());
        boolean other = people.withRole(Role.FINANCE).stream().anyMatch(person -> !away.contains(person.id()));
        return other ? Groups.FINANCE : Groups.LEADER;
    }
}
