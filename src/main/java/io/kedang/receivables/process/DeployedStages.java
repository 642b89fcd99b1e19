package io.kedang.receivables.process;

import io.kedang.receivables.StageFacts;
import io.kedang.receivables.StagePick;
import io.kedang.receivables.Stages;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/** Takes the table from the engine, as it was deployed last; read again once another is. */
@Component
class DeployedStages implements Stages {

    private final RepositoryService repository;
    private volatile Known known = new Known("", facts -> {
        throw new IllegalStateException("no decision table " + StageTable.KEY);
    });

    DeployedStages(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public StagePick pick(StageFacts facts) {
        return inForce().pick(facts);
    }

    private Stages inForce() {
        DecisionDefinition latest = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(StageTable.KEY)
                .latestVersion()
                .singleResult();
        Known read = known;
        if (latest != null && !read.definition().equals(latest.getId())) {
            DmnDecision table = StageTable.read(repository.getDmnModelInstance(latest.getId()));
            read = new Known(latest.getId(), new StageTable(table));
            known = read;
        }
        return read.stages();
    }

    private record Known(String definition, Stages stages) {}
}
