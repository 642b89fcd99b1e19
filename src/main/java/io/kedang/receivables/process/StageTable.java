package io.kedang.receivables.process;

import io.kedang.receivables.Stage;
import io.kedang.receivables.StageFacts;
import io.kedang.receivables.StagePick;
import io.kedang.receivables.Stages;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** Evaluates the decision table, without leaving a trace in the engine's history: it is asked every day of every case. */
final class StageTable implements Stages {

    static final String KEY = "receivable-stage";

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnDecision table;

    StageTable(DmnDecision table) {
        this.table = table;
    }

    static DmnDecision read(DmnModelInstance model) {
        return ENGINE.parseDecision(KEY, model);
    }

    @Override
    public StagePick pick(StageFacts facts) {
        Map<String, Object> values = Map.of(
                "days", facts.days(),
                "amount", facts.amount(),
                "grade", facts.grade(),
                "broken", facts.broken(),
                "earlier", facts.earlier(),
                "tried", facts.tried().name());
        DmnDecisionRuleResult picked =
                ENGINE.evaluateDecisionTable(table, values).getSingleResult();
        String stage = picked.getEntry("stage");
        String rule = picked.getEntry("rule");
        return new StagePick(Stage.valueOf(stage), rule);
    }
}
