package io.kedang.receivables;

import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.Money;
import io.kedang.shared.TeamId;
import java.time.LocalDate;
import java.util.Optional;

/** A case in a list or on the board. @param oldest the day on which the oldest part of the arrears was due */
public record CaseLine(
        CaseId id,
        CardId card,
        String customer,
        EmployeeId holder,
        TeamId team,
        Stage stage,
        CaseStep step,
        Money overdue,
        LocalDate oldest,
        Optional<LocalDate> awaited,
        int broken,
        LocalDate openedOn,
        Optional<LocalDate> endedOn) {

    CaseCursor cursor() {
        return new CaseCursor(endedOn.orElse(oldest), id.value());
    }
}
