package io.kedang.credit.process;

import io.kedang.credit.CreditAdvice;
import io.kedang.credit.CreditFacts;
import io.kedang.credit.CreditTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/**
 * The table on limits in one version, which tells the rule that fits. What has been asked before is remembered: many
 * customers are alike.
 */
final class LimitTable implements CreditTable.Rules {

    static final String KEY = "credit-limit";

    private static final int MOST_REMEMBERED = 50_000;

    private static final ThreadLocal<Optional<CreditAdvice>> LAST = ThreadLocal.withInitial(Optional::empty);

    private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration()
            .customPostDecisionTableEvaluationListeners(List.of(LimitTable::remember))
            .buildEngine();

    private final DmnDecision table;
    private final Map<CreditFacts, Optional<CreditAdvice>> answers = new ConcurrentHashMap<>();

    private LimitTable(DmnDecision table) {
        this.table = table;
    }

    static LimitTable read(DmnModelInstance model) {
        return new LimitTable(ENGINE.parseDecision(KEY, model));
    }

    @Override
    public Optional<CreditAdvice> advise(CreditFacts facts) {
        if (answers.size() > MOST_REMEMBERED) {
            answers.clear();
        }
        return answers.computeIfAbsent(facts, this::evaluate);
    }

    private Optional<CreditAdvice> evaluate(CreditFacts facts) {
        Map<String, Object> values = new HashMap<>();
        values.put("payment", facts.payment().name());
        values.put("level", facts.level().map(Enum::name).orElse(null));
        values.put("risk", facts.risk().name());
        values.put("use", facts.use());
        values.put("late", facts.late());
        try {
            ENGINE.evaluateDecisionTable(table, values);
            return LAST.get();
        } finally {
            LAST.remove();
        }
    }

    private static void remember(DmnDecisionTableEvaluationEvent event) {
        LAST.set(event.getMatchingRules().stream().findFirst().map(LimitTable::advice));
    }

    private static CreditAdvice advice(DmnEvaluatedDecisionRule fitting) {
        Object percent =
                fitting.getOutputEntries().values().iterator().next().getValue().getValue();
        return new CreditAdvice("credit.rule." + fitting.getId(), Integer.parseInt(String.valueOf(percent)));
    }
}
