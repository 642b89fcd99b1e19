package io.kedang.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.access.Role;
import io.kedang.identity.ActingAs;
import io.kedang.identity.Colleagues;
import io.kedang.identity.Leaving;
import io.kedang.identity.OneUsePassword;
import io.kedang.intake.IntakeFixtures;
import io.kedang.review.OpenWatch;
import io.kedang.review.RiskFound;
import io.kedang.shared.CardId;
import io.kedang.shared.Refusal;
import io.kedang.time.MutableClock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who leaves, stands in, or finds by rule. */
@KedangTest
class WatchesAndLeaversTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private RiskFixtures risks;

    @Autowired
    private IntakeFixtures cards;

    @Autowired
    private DecidingRisks deciding;

    @Autowired
    private KeepingWatches keeping;

    @Autowired
    private RiskFound foundByReviews;

    @Autowired
    private Leaving leaving;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private ActingAs actingAs;

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
    void visits_go_to_who_holds_the_card_and_with_it_to_the_successor() {
        WatchId watch = risks.watched();
        CardId card = risks.card(watch);
        OneUsePassword seller = inTeamOf(card);
        jdbc.sql("update card set owner = ? where id = ?")
                .params(seller.person().value(), card.value())
                .update();
        risks.morningOf(risks.nextVisit(watch));
        assertThat(risks.visit(card).orElseThrow().assignee()).contains(seller.person());

        OneUsePassword successor = inTeamOf(card);
        actingAs.run("admin1", () -> leaving.handOver(seller.person(), successor.person()));

        assertThat(risks.visit(card).orElseThrow().assignee()).contains(successor.person());
    }

    @Test
    void who_leaves_hands_duties_over() {
        WatchId watch = risks.watched();
        OneUsePassword clerk = colleagues.settled(Role.CLERK);
        OneUsePassword other = colleagues.settled(Role.CLERK);
        actingAs.run("manager1", () -> keeping.addDuty(watch, new NewDuty("整理合同", clerk.person(), MONDAY.plusDays(3))));

        actingAs.run("admin1", () -> leaving.handOver(clerk.person(), other.person()));

        assertThat(risks.view(watch).duties())
                .extracting(Duty::person)
                .contains(other.person())
                .doesNotContain(clerk.person());
    }

    @Test
    void a_duty_is_given_only_to_who_works_with_the_customer() {
        WatchId watch = risks.watched();
        OneUsePassword stranger = colleagues.settled(Role.VIEWER);

        assertThatThrownBy(() -> actingAs.run(
                        "manager1",
                        () -> keeping.addDuty(watch, new NewDuty("看看", stranger.person(), MONDAY.plusDays(3)))))
                .hasMessageContaining("bad-duty");
    }

    @Test
    void a_deputy_who_raised_it_does_not_decide_it_for_the_manager() throws Exception {
        CardId card = cards.archivedCard();
        WatchId watch = risks.raised(card);
        try (AutoCloseable ended = colleagues.deputy("manager1", "sales1")) {
            assertThatThrownBy(() -> actingAs.runFor(
                            "manager1", "sales1", () -> deciding.watch(risks.task(watch), risks.plan())))
                    .isInstanceOf(Refusal.class);
        }
        assertThat(risks.view(watch).state()).isEqualTo(WatchState.RAISED);
    }

    @Test
    void what_a_review_finds_is_raised_once_and_the_review_is_told_who_is_watched() {
        CardId card = cards.archivedCard();
        foundByReviews.becameHigh(card, "grading.rule.risk_overdue");
        foundByReviews.becameHigh(card, "grading.rule.risk_overdue");
        WatchId watch = new WatchId(jdbc.sql("select id from risk_watch where card_id = ?")
                .param(card.value())
                .query(UUID.class)
                .single());
        assertThat(risks.view(watch).reason()).isEqualTo(RiskReason.ARREARS);
        assertThat(risks.view(watch).raiser()).isEmpty();

        actingAs.run("manager1", () -> deciding.watch(risks.task(watch), risks.plan()));

        assertThat(foundByReviews.open(
                        List.of(risks.view(watch).card().holding().team()), 10_000))
                .contains(new OpenWatch(card, "risk.reason.ARREARS", MONDAY));
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
