package io.kedang.intake.process;

import io.kedang.intake.Reminding;
import io.kedang.shared.CardId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The service task of {@code card-intake} by this name. */
@Component("escalateInTeam")
class EscalateInTeam implements JavaDelegate {

    private final Reminding reminding;

    EscalateInTeam(Reminding reminding) {
        this.reminding = reminding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminding.escalateToManager(CardId.of(execution.getProcessBusinessKey()));
    }
}
