package io.kedang.risk;

import io.kedang.shared.EmployeeId;
import java.time.LocalDate;

/** A duty as it is written down. @param what at most 200 characters */
public record NewDuty(String what, EmployeeId person, LocalDate dueOn) {

    public static final int LONGEST = 200;

    public NewDuty {
        what = what.strip();
        if (what.isEmpty() || what.length() > LONGEST) {
            throw RiskRefused.badDuty();
        }
    }
}
