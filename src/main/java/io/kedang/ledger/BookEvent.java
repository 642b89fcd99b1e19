package io.kedang.ledger;

import io.kedang.shared.EmployeeId;
import java.time.Instant;
import java.time.YearMonth;

/** What happened to a month of the books. @param byName of the person */
public record BookEvent(YearMonth month, What what, String reason, EmployeeId by, String byName, Instant at) {

    public enum What {
        CLOSED,
        REOPENING_ASKED,
        REOPENING_REFUSED,
        REOPENED
    }
}
