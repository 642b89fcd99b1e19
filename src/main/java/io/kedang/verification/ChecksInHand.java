package io.kedang.verification;

import io.kedang.access.Role;
import io.kedang.identity.Holdings;
import io.kedang.identity.Person;
import io.kedang.shared.EmployeeId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The open checks of a person go to the successor with the cards and the task. */
@Component
@Order(3)
class ChecksInHand implements Holdings {

    private final Checks checks;

    ChecksInHand(Checks checks) {
        this.checks = checks;
    }

    @Override
    public int heldBy(EmployeeId person) {
        return checks.openOf(person).size();
    }

    @Override
    public String messageKey() {
        return "verification.in-hand";
    }

    @Override
    public boolean suits(Person from, Person successor) {
        return successor.roles().contains(Role.SALESPERSON);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int handOver(EmployeeId from, EmployeeId to) {
        return checks.handOver(from, to);
    }
}
