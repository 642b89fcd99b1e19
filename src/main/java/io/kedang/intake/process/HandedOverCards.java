package io.kedang.intake.process;

import io.kedang.card.HolderChanges;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** The flow of a card goes on with the one who holds it now; no step of a group is theirs or their predecessor's. */
@Component
class HandedOverCards implements HolderChanges {

    private static final String DEPUTIES = "excludedDeputies";

    private final RuntimeService runtime;

    HandedOverCards(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void handedOver(CardId card, EmployeeId from, EmployeeId to) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(card.toString(), "card-intake")
                .list()
                .forEach(instance -> {
                    Object others = runtime.getVariable(instance.getId(), DEPUTIES);
                    runtime.setVariables(
                            instance.getId(),
                            Map.of(
                                    "collector",
                                    to.toString(),
                                    "excluded",
                                    to.toString(),
                                    DEPUTIES,
                                    ((others == null ? "" : others + " ") + from).strip()));
                });
    }
}
