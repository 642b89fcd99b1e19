package io.kedang.grading.process;

import io.kedang.grading.Aspect;
import io.kedang.grading.Rulebook;
import io.kedang.grading.Ruling;
import io.kedang.grading.Ruling.Rule;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/**
 * Evaluates decision tables and tells which rules fitted, which the engine's own service does not. What has been asked
 * before is remembered: reading a table's expressions takes far longer than looking the answer up, and many customers
 * are alike.
 */
final class DecisionTables implements Rulebook {

    /** Figures are rounded, so that there are some thousand different ones; limits that change add more. */
    private static final int MOST_REMEMBERED = 50_000;

    private static final ThreadLocal<Ruling> LAST = ThreadLocal.withInitial(() -> new Ruling(List.of()));

    private static final DmnEngine ENGINE = engine();

    private final Map<Aspect, DmnDecision> tables;
    private final Map<Asked, Ruling> answers = new ConcurrentHashMap<>();

    DecisionTables(Map<Aspect, DmnDecision> tables) {
        this.tables = tables;
    }

    /** The decision that a file holds under the key of the aspect. */
    static DmnDecision read(Aspect aspect, DmnModelInstance model) {
        return ENGINE.parseDecision(aspect.decision(), model);
    }

    @Override
    public Ruling rule(Aspect aspect, Map<String, Object> facts) {
        if (answers.size() > MOST_REMEMBERED) {
            answers.clear();
        }
        return answers.computeIfAbsent(new Asked(aspect, facts), this::evaluate);
    }

    private Ruling evaluate(Asked asked) {
        DmnDecision table = tables.get(asked.aspect());
        if (table == null) {
            throw new IllegalStateException(
                    "no decision table " + asked.aspect().decision());
        }
        try {
            ENGINE.evaluateDecisionTable(table, asked.facts());
            return LAST.get();
        } catch (DmnEngineException e) {
            throw new IllegalStateException(asked + " cannot be decided", e);
        } finally {
            LAST.remove();
        }
    }

    private static DmnEngine engine() {
        return DmnEngineConfiguration.createDefaultDmnEngineConfiguration()
                .customPostDecisionTableEvaluationListeners(List.of(DecisionTables::remember))
                .buildEngine();
    }

    private static void remember(DmnDecisionTableEvaluationEvent event) {
        LAST.set(new Ruling(
                event.getMatchingRules().stream().map(DecisionTables::rule).toList()));
    }

    private static Rule rule(DmnEvaluatedDecisionRule fitting) {
        Object result =
                fitting.getOutputEntries().values().iterator().next().getValue().getValue();
        return new Rule(fitting.getId(), String.valueOf(result));
    }

    private record Asked(Aspect aspect, Map<String, Object> facts) {}
}
