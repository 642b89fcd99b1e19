package io.kedang.grading.process;

import io.kedang.grading.Aspect;
import io.kedang.grading.Decisions;
import io.kedang.grading.Rulebook;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/** Takes the tables from the engine, as they were deployed last; read again once others are. */
@Component
class DeployedDecisions implements Decisions {

    private static final Set<String> KEYS =
            Arrays.stream(Aspect.values()).map(Aspect::decision).collect(Collectors.toUnmodifiableSet());

    private final RepositoryService repository;
    private volatile Tables read = new Tables(List.of(), new DecisionTables(Map.of()));

    DeployedDecisions(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public Rulebook inForce() {
        List<String> latest = latest();
        Tables known = read;
        if (!known.definitions().equals(latest)) {
            known = new Tables(latest, read(latest));
            read = known;
        }
        return known.rulebook();
    }

    private List<String> latest() {
        return repository.createDecisionDefinitionQuery().latestVersion().list().stream()
                .filter(decision -> KEYS.contains(decision.getKey()))
                .map(DecisionDefinition::getId)
                .sorted()
                .toList();
    }

    private DecisionTables read(List<String> definitions) {
        Map<Aspect, DmnDecision> tables = new EnumMap<>(Aspect.class);
        for (String id : definitions) {
            Aspect aspect = Aspect.of(repository.getDecisionDefinition(id).getKey());
            tables.put(aspect, DecisionTables.read(aspect, repository.getDmnModelInstance(id)));
        }
        return new DecisionTables(tables);
    }

    private record Tables(List<String> definitions, DecisionTables rulebook) {}
}
