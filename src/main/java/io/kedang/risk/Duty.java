package io.kedang.risk;

import io.kedang.shared.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Something to be done about a watched customer. @param note what was said when it was done, or why it was dropped */
public record Duty(
        DutyId id,
        String what,
        EmployeeId person,
        LocalDate dueOn,
        Optional<Doer> doer,
        Optional<Instant> doneAt,
        Optional<Instant> droppedAt,
        String note) {

    public boolean isOpen() {
        return doneAt.isEmpty() && droppedAt.isEmpty();
    }

    public boolean isLate(LocalDate today) {
        return isOpen() && dueOn.isBefore(today);
    }
}
