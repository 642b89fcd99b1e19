package io.kedang.receivables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.identity.ActingAs;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.shared.CardId;
import io.kedang.time.MutableClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** The round of the day: opens, looks again, catches up, and does nothing twice. */
@KedangTest
class FollowUpRoundTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final int PEOPLE = 8;

    @Autowired
    private FollowUpFixtures followUps;

    @Autowired
    private LedgerFixtures ledgers;

    @Autowired
    private ReceivableRound round;

    @Autowired
    private FollowUpCases cases;

    @Autowired
    private Tolerances tolerances;

    @Autowired
    @Qualifier("makeReceivableRound")
    private JavaDelegate job;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void monday() {
        clock.moveTo(MONDAY.atTime(9, 0));
    }

    @AfterEach
    void runAgain() {
        clock.reset();
    }

    @Test
    void a_round_opens_what_missed_days_left_and_a_second_one_does_nothing() {
        CardId late = followUps.owing("8000", 25);
        CardId tolerated = followUps.owing("8000", 2);

        round.make();
        CaseId id = followUps.id(late);
        List<CaseHappening> happened = followUps.happened(id);
        String again = round.make();

        assertThat(followUps.step(id)).isEqualTo(CaseStep.COLLECTING);
        assertThat(followUps.happened(id)).isEqualTo(happened);
        assertThat(followUps.running(id)).isEqualTo(1);
        assertThat(again).isEqualTo("opened: 0, looked at: 0, moved: 0");
        assertThat(cases.of(tolerated)).isEmpty();
    }

    @Test
    void nothing_happens_on_a_day_off() {
        CardId late = followUps.owing("8000", 25);
        clock.moveTo(MONDAY.plusDays(5).atTime(9, 0));

        assertThat(round.make()).isEqualTo("no working day");
        assertThat(cases.of(late)).isEmpty();
    }

    @Test
    void what_the_administrator_tolerates_counts_from_the_next_round_on() {
        CaseId id = followUps.toRemind();
        Tolerances.Versioned before = actingAs.call("admin1", tolerances::forChange);
        try {
            actingAs.run("admin1", () -> tolerances.set(new Tolerance(10, new BigDecimal("100")), before.version()));
            assertThatThrownBy(() -> actingAs.run(
                            "admin1", () -> tolerances.set(new Tolerance(5, BigDecimal.ONE), before.version())))
                    .hasMessageContaining("changed-meanwhile");

            followUps.looked(followUps.card(id));
            assertThat(followUps.step(id)).isEqualTo(CaseStep.CLEARED);
        } finally {
            actingAs.run("admin1", () -> tolerances.set(before.tolerance(), before.version() + 1));
        }
    }

    @Test
    void one_case_that_fails_does_not_keep_the_others_from_being_opened() {
        CaseId broken = followUps.toVisit();
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(broken.toString())
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "lost"));
        CardId other = followUps.owing("8000", 25);
        clock.moveTo(MONDAY.plusDays(11).atTime(9, 0));

        try {
            assertThatThrownBy(this::runJob).hasRootCauseInstanceOf(IllegalStateException.class);
            assertThat(cases.of(other)).isPresent();
        } finally {
            followUps.forget(broken);
        }
    }

    private void runJob() {
        engine.getCommandExecutorTxRequired().execute(context -> {
            try {
                job.execute(null);
                return null;
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    @Test
    void payments_that_come_at_once_end_the_case_once() throws Exception {
        CaseId id = followUps.toVisit();
        CardId card = followUps.card(id);
        List<Callable<Object>> payments = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            payments.add(() -> ledgers.payment(card, MONDAY, "1000"));
        }
        ExecutorService pool = Executors.newFixedThreadPool(PEOPLE);
        try {
            for (Future<Object> payment : pool.invokeAll(payments)) {
                payment.get();
            }
        } finally {
            pool.shutdown();
        }

        assertThat(followUps.step(id)).isEqualTo(CaseStep.CLEARED);
        assertThat(followUps.running(id)).isZero();
        assertThat(followUps.happened(id)).containsOnlyOnce(CaseHappening.CLEARED);
    }
}
