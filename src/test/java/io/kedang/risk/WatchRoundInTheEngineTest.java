package io.kedang.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.shared.CardId;
import io.kedang.time.MutableClock;
import java.time.LocalDate;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The round of the day as a job of the engine makes it: what it did stays, also when the job fails in the end. */
@KedangTest
class WatchRoundInTheEngineTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private RiskFixtures risks;

    @Autowired
    @Qualifier("makeWatchRound")
    private JavaDelegate round;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void theClockRuns() {
        clock.reset();
    }

    @Test
    void visits_are_asked_for_though_something_else_fails() {
        clock.moveTo(MONDAY.atTime(9, 0));
        WatchId visited = risks.watched();
        CardId card = risks.card(visited);
        WatchId broken = risks.watched();
        due("next_visit_on", visited);
        due("next_report_on", broken);
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(broken.toString())
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "lost"));

        try {
            assertThatThrownBy(this::makeRound).hasRootCauseInstanceOf(IllegalStateException.class);
        } finally {
            jdbc.sql(
                            "update risk_watch set state = 'ENDED', ended_at = now(), next_report_on = null, next_visit_on = null where id = ?")
                    .param(broken.value())
                    .update();
        }

        assertThat(risks.view(visited).visits()).hasSize(1);
        assertThat(risks.visit(card)).isPresent();
    }

    private void due(String what, WatchId watch) {
        jdbc.sql("update risk_watch set " + what + " = ? where id = ?")
                .params(MONDAY, watch.value())
                .update();
    }

    private void makeRound() {
        engine.getCommandExecutorTxRequired().execute(context -> {
            try {
                round.execute(null);
                return null;
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
    }
}
