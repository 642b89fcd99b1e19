package io.kedang.receivables;

import io.kedang.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/** A case in a line on its customer's page. */
public record CaseOfCard(
        CaseId id, CaseStep step, Stage stage, Money overdue, LocalDate openedOn, Optional<LocalDate> endedOn) {

    public boolean isOpen() {
        return !step.isEnded();
    }
}
