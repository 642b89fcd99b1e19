package io.kedang.credit.process;

import io.kedang.credit.CreditTable;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/** Takes the table from the engine as it was deployed last; read again once another is. */
@Component
class DeployedLimitTable implements CreditTable {

    private final RepositoryService repository;
    private volatile Version version = new Version("", Optional.empty());

    DeployedLimitTable(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public Rules inForce() {
        DecisionDefinition latest = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(LimitTable.KEY)
                .latestVersion()
                .singleResult();
        Version known = version;
        if (!known.definition().equals(latest.getId())) {
            known = new Version(
                    latest.getId(), Optional.of(LimitTable.read(repository.getDmnModelInstance(latest.getId()))));
            version = known;
        }
        return known.table().orElseThrow();
    }

    private record Version(String definition, Optional<LimitTable> table) {}
}
