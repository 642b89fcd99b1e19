package io.kedang.identity;

import io.kedang.shared.EmployeeId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What the test says that a person has in hand. */
@Component
class SomethingHeld implements Holdings {

    static final Set<EmployeeId> holders = ConcurrentHashMap.newKeySet();

    @Override
    public int heldBy(EmployeeId person) {
        return holders.contains(person) ? 3 : 0;
    }

    @Override
    public int handOver(EmployeeId from, EmployeeId to) {
        return holders.remove(from) ? 3 : 0;
    }

    @Override
    public String messageKey() {
        return "identity.people";
    }
}
