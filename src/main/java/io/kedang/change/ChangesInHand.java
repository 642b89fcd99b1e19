package io.kedang.change;

import io.kedang.access.Role;
import io.kedang.identity.Holdings;
import io.kedang.identity.Person;
import io.kedang.shared.EmployeeId;
import io.kedang.worklist.TasksOfHolders;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The open changes that a person proposed, with which someone else goes on when the person leaves. */
@Component
@Order(2)
class ChangesInHand implements Holdings {

    /** Who sees all of what a change may say; finance may change less, and goes on with finance's only. */
    private static final Set<Role> ALL_FIELDS = EnumSet.of(Role.SALESPERSON, Role.SALES_MANAGER, Role.CLERK);

    private final ChangeRecords records;
    private final TasksOfHolders tasks;
    private final PassingOnChanges passingOn;

    ChangesInHand(ChangeRecords records, TasksOfHolders tasks, PassingOnChanges passingOn) {
        this.records = records;
        this.tasks = tasks;
        this.passingOn = passingOn;
    }

    @Override
    public int heldBy(EmployeeId person) {
        return records.countHeldBy(person.value());
    }

    @Override
    public String messageKey() {
        return "change.in-hand";
    }

    @Override
    public boolean suits(Person from, Person successor) {
        return successor.roles().stream()
                .anyMatch(role -> ALL_FIELDS.contains(role) || from.roles().contains(role));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int handOver(EmployeeId from, EmployeeId to) {
        List<ReportedChange> held = records.heldBy(from.value());
        for (ReportedChange change : held) {
            passingOn.passOn(change, to);
            tasks.passOn(change.card(), from, to);
        }
        return held.size();
    }
}
