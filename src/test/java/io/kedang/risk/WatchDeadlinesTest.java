package io.kedang.risk;

import static io.kedang.notice.NoticeKind.TASK_DUE;
import static io.kedang.notice.NoticeKind.TASK_ESCALATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.KedangTest;
import io.kedang.intake.IntakeFixtures;
import io.kedang.intake.TimePasses;
import io.kedang.notice.Told;
import io.kedang.shared.CardId;
import io.kedang.shared.SubjectId;
import io.kedang.time.MutableClock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What of a watch is not done in time reminds who has it, and then tells those above. */
@KedangTest
class WatchDeadlinesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private RiskFixtures risks;

    @Autowired
    private IntakeFixtures cards;

    @Autowired
    private TimePasses time;

    @Autowired
    private Told told;

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
    void a_risk_that_nobody_decides_reminds_the_manager_and_the_leader_is_told() {
        CardId card = cards.archivedCard();
        WatchId watch = risks.raised(card);

        time.until(MONDAY.plusDays(1).atTime(18, 0), watch.subject());
        assertThat(told.of(TASK_DUE, card)).containsExactly("manager1");
        assertThat(told.of(TASK_ESCALATED, card)).isEmpty();

        time.until(MONDAY.plusDays(3).atTime(18, 0), watch.subject());
        assertThat(told.of(TASK_ESCALATED, card)).contains("leader1");
    }

    @Test
    void a_report_that_is_not_written_reminds_the_manager_and_the_leader_is_told() {
        WatchId watch = risks.watched();
        CardId card = risks.card(watch);
        LocalDate due = MONDAY.plusWeeks(4);
        risks.morningOf(due);

        time.until(due.plusDays(2).atTime(18, 0), watch.subject());
        assertThat(told.of(TASK_DUE, card)).containsExactly("manager1");
        assertThat(told.of(TASK_ESCALATED, card)).isEmpty();

        time.until(due.plusDays(4).atTime(18, 0), watch.subject());
        assertThat(told.of(TASK_ESCALATED, card)).contains("leader1");
    }

    @Test
    void an_end_that_nobody_decides_reminds_the_leader() {
        WatchId watch = risks.watched();
        risks.proposeEnd(watch);

        time.until(MONDAY.plusDays(2).atTime(18, 0), watch.subject());

        assertThat(told.of(TASK_DUE, risks.card(watch))).contains("leader1");
    }

    @Test
    void a_visit_that_is_not_made_reminds_the_salesperson_then_tells_the_manager_then_the_leader() {
        WatchId watch = risks.watched();
        CardId card = risks.card(watch);
        LocalDate asked = risks.nextVisit(watch);
        risks.morningOf(asked);

        SubjectId visit = risks.visit(card).orElseThrow().subject();
        time.until(asked.plusDays(10).atTime(18, 0), visit);

        assertThat(told.of(TASK_DUE, card)).containsExactly("sales1");
        assertThat(told.of(TASK_ESCALATED, card)).contains("leader1", "manager1");
    }
}
