package io.kedang.receivables;

import static io.kedang.notice.NoticeKind.TASK_DUE;
import static io.kedang.notice.NoticeKind.TASK_ESCALATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.KedangTest;
import io.kedang.access.Role;
import io.kedang.identity.ActingAs;
import io.kedang.identity.Colleagues;
import io.kedang.identity.Leaving;
import io.kedang.identity.OneUsePassword;
import io.kedang.notice.Told;
import io.kedang.shared.CardId;
import io.kedang.time.MutableClock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What of a follow-up is not done in time reminds who has it, then tells those above; who leaves hands it over. */
@KedangTest
class FollowUpDeadlinesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private FollowUpFixtures followUps;

    @Autowired
    private Leaving leaving;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private Told told;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void monday() {
        clock.moveTo(MONDAY.atTime(9, 0));
    }

    @AfterEach
    void runAgain() {
        clock.reset();
    }

    @Test
    void a_reminder_that_nobody_writes_reminds_finance_and_the_leader_is_told() {
        CaseId id = followUps.toRemind();
        CardId card = followUps.card(id);

        followUps.until(id, MONDAY.plusDays(2));
        assertThat(told.of(TASK_DUE, card)).contains("finance1", "finance2");
        assertThat(told.of(TASK_ESCALATED, card)).isEmpty();

        followUps.until(id, MONDAY.plusDays(4));
        assertThat(told.of(TASK_ESCALATED, card)).contains("leader1");
    }

    @Test
    void a_visit_that_is_not_made_reminds_the_salesperson_then_tells_the_manager_then_the_leader() {
        CaseId id = followUps.toVisit();
        CardId card = followUps.card(id);

        followUps.until(id, MONDAY.plusDays(4));
        assertThat(told.of(TASK_DUE, card)).containsExactly("sales1");
        followUps.until(id, MONDAY.plusDays(8));
        assertThat(told.of(TASK_ESCALATED, card)).containsExactly("manager1");
        followUps.until(id, MONDAY.plusDays(11));
        assertThat(told.of(TASK_ESCALATED, card)).contains("leader1", "manager1");
    }

    @Test
    void a_case_that_nobody_settles_reminds_the_manager_and_one_that_nobody_decides_the_leader() {
        CaseId settled = followUps.toSettle();
        CaseId decided = followUps.toDecide();

        followUps.until(settled, MONDAY.plusDays(4));
        assertThat(told.of(TASK_DUE, followUps.card(settled))).containsExactly("manager1");
        assertThat(told.of(TASK_ESCALATED, followUps.card(settled))).contains("leader1");

        clock.moveTo(MONDAY.atTime(9, 0));
        followUps.until(decided, MONDAY.plusDays(4));
        assertThat(told.of(TASK_DUE, followUps.card(decided))).contains("leader1");
    }

    @Test
    void the_visit_goes_with_the_card_to_the_successor() {
        CaseId id = followUps.toRemind();
        CardId card = followUps.card(id);
        OneUsePassword seller = inTeamOf(card);
        jdbc.sql("update card set owner = ? where id = ?")
                .params(seller.person().value(), card.value())
                .update();
        followUps.remind(id, 1);
        followUps.until(id, MONDAY.plusDays(1));
        assertThat(followUps.open(id).orElseThrow().assignee()).contains(seller.person());

        OneUsePassword successor = inTeamOf(card);
        actingAs.run("admin1", () -> leaving.handOver(seller.person(), successor.person()));

        assertThat(followUps.open(id).orElseThrow().assignee()).contains(successor.person());
    }

    private OneUsePassword inTeamOf(CardId card) {
        OneUsePassword seller = colleagues.settled(Role.VIEWER);
        jdbc.sql("update employee_role set role = 'SALESPERSON' where employee = ?")
                .param(seller.person().value())
                .update();
        jdbc.sql("update employee set team = (select team from card where id = ?) where id = ?")
                .params(card.value(), seller.person().value())
                .update();
        return seller;
    }
}
