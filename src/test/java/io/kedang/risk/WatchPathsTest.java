package io.kedang.risk;

import static io.kedang.notice.NoticeKind.RISK_DISMISSED;
import static io.kedang.notice.NoticeKind.RISK_RAISED;
import static io.kedang.notice.NoticeKind.WATCH_BEGUN;
import static io.kedang.notice.NoticeKind.WATCH_DUTY_DUE;
import static io.kedang.notice.NoticeKind.WATCH_DUTY_LATE;
import static io.kedang.notice.NoticeKind.WATCH_ENDED;
import static io.kedang.notice.NoticeKind.WATCH_END_PROPOSED;
import static io.kedang.notice.NoticeKind.WATCH_REPORTED;
import static io.kedang.notice.NoticeKind.WATCH_VISIT;
import static io.kedang.notice.NoticeKind.WATCH_VISITED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.card.CardRefused;
import io.kedang.identity.ActingAs;
import io.kedang.intake.IntakeFixtures;
import io.kedang.notice.Told;
import io.kedang.shared.CardId;
import io.kedang.shared.Refusal;
import io.kedang.time.MutableClock;
import io.kedang.worklist.TaskRefused;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way that a watch can go, with the clock moved from day to day. */
@KedangTest
class WatchPathsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private RiskFixtures risks;

    @Autowired
    private IntakeFixtures cards;

    @Autowired
    private RaisingRisks raising;

    @Autowired
    private DecidingRisks deciding;

    @Autowired
    private KeepingWatches keeping;

    @Autowired
    private VisitingAtRisk visiting;

    @Autowired
    private ReportingWatches reporting;

    @Autowired
    private EndingWatches ending;

    @Autowired
    private ReadingWatches reading;

    @Autowired
    private RiskWatches open;

    @Autowired
    private ActingAs actingAs;

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
    void a_manager_watches_what_a_salesperson_raised() {
        CardId card = cards.archivedCard();
        WatchId watch = risks.raised(card);
        assertThat(risks.view(watch).state()).isEqualTo(WatchState.RAISED);
        assertThat(told.of(RISK_RAISED, card)).contains("leader1", "manager1");
        assertThat(risks.open(watch).orElseThrow().formKey()).isEqualTo("risk-watch/decide");

        actingAs.run("manager1", () -> deciding.watch(risks.task(watch), risks.plan()));

        WatchView view = risks.view(watch);
        assertThat(view.state()).isEqualTo(WatchState.WATCHED);
        assertThat(view.criteria()).extracting(Criterion::text).containsExactly("连续三个月无逾期");
        assertThat(view.duties()).extracting(Duty::person).containsExactly(risks.id("sales1"));
        assertThat(view.nextReport()).contains(MONDAY.plusWeeks(4));
        assertThat(risks.nextVisit(watch)).isBetween(MONDAY.plusDays(8), MONDAY.plusDays(28));
        assertThat(told.of(WATCH_BEGUN, card)).contains("leader1", "sales1");
        assertThat(risks.open(watch)).isEmpty();
        assertThat(open.onCard(card)).map(RiskWatches.OpenWatch::state).contains(WatchState.WATCHED);
    }

    @Test
    void what_is_dismissed_may_be_raised_again() {
        CardId card = cards.archivedCard();
        WatchId watch = risks.raised(card);

        actingAs.run("manager1", () -> deciding.dismiss(risks.task(watch), new Reason("只是换了账号")));

        assertThat(risks.view(watch).state()).isEqualTo(WatchState.DISMISSED);
        assertThat(told.of(RISK_DISMISSED, card)).containsExactly("sales1");
        assertThat(open.onCard(card)).isEmpty();
        assertThat(risks.raised(card)).isNotEqualTo(watch);
    }

    @Test
    void a_card_has_one_open_watch() {
        CardId card = cards.archivedCard();
        WatchId watch = risks.raised(card);
        assertThatThrownBy(() -> risks.raisedBy("finance1", card)).hasMessageContaining("open-already");

        actingAs.run("manager1", () -> deciding.watch(risks.task(watch), risks.plan()));
        assertThatThrownBy(() -> risks.raisedBy("leader1", card)).hasMessageContaining("open-already");
    }

    @Test
    void only_customers_in_the_archive_are_watched() {
        CardId card = cards.enteredCard();

        assertThatThrownBy(() -> risks.raised(card)).hasMessageContaining("not-archived");
        assertThat(raising.byRule(card, RiskReason.ARREARS, "rule@2026-11")).isEmpty();
    }

    @Test
    void a_rule_finds_the_same_risk_once() {
        CardId card = cards.archivedCard();
        WatchId watch = raising.byRule(card, RiskReason.ARREARS, "rule@2026-11").orElseThrow();
        assertThat(raising.byRule(card, RiskReason.ARREARS, "rule@2026-11")).contains(watch);
        assertThat(raising.byRule(card, RiskReason.ARREARS, "rule@2027-01")).contains(watch);
        assertThat(raising.byRule(card, RiskReason.ARREARS, "rule@2027-01")).contains(watch);
        assertThat(risks.view(watch).events())
                .extracting(WatchEvent::what)
                .containsExactly(WatchHappening.FOUND_BY_RULE, WatchHappening.FOUND_BY_RULE);
        assertThat(risks.view(watch).rule()).contains("rule");
        assertThat(told.of(RISK_RAISED, card)).containsExactly("manager1", "sales1");

        actingAs.run("manager1", () -> deciding.dismiss(risks.task(watch), new Reason("已说明")));

        assertThat(raising.byRule(card, RiskReason.ARREARS, "rule@2026-11")).isEmpty();
        assertThat(raising.byRule(card, RiskReason.ARREARS, "rule@2027-01")).isEmpty();
        assertThat(raising.byRule(card, RiskReason.ARREARS, "rule@2027-03")).isPresent();
    }

    @Test
    void who_raised_it_does_not_decide_it() {
        WatchId watch = risks.raisedBy("manager1", cards.archivedCard());
        assertThat(risks.open(watch).orElseThrow().group()).contains("LEADER");

        assertThatThrownBy(() -> actingAs.run("manager1", () -> deciding.watch(risks.task(watch), risks.plan())))
                .isInstanceOf(TaskRefused.class);
        actingAs.run("leader1", () -> deciding.watch(risks.task(watch), risks.plan()));
        assertThat(risks.view(watch).state()).isEqualTo(WatchState.WATCHED);
    }

    @Test
    void the_salesperson_is_asked_for_a_visit_on_the_chosen_day_and_once() {
        WatchId watch = risks.watched();
        CardId card = risks.card(watch);
        LocalDate day = risks.nextVisit(watch);

        risks.morningOf(day.minusDays(1));
        assertThat(risks.visit(card)).isEmpty();
        risks.morningOf(day);
        risks.morningOf(day);

        assertThat(risks.visit(card).orElseThrow().assignee()).contains(risks.id("sales1"));
        assertThat(risks.view(watch).visits()).hasSize(1);
        assertThat(told.of(WATCH_VISIT, card)).containsExactly("sales1");
        assertThat(risks.nextVisit(watch)).isBetween(day.plusDays(8), day.plusDays(30));

        Finding finding = new Finding(day, Trend.WORSE, new Reason("店门关着，邻居说已停业"), "停止发货");
        actingAs.run(
                "sales1", () -> visiting.found(risks.visit(card).orElseThrow().id(), finding));

        assertThat(risks.view(watch).visits().get(0).finding()).contains(finding);
        assertThat(risks.view(watch).figures().trend()).contains(Trend.WORSE);
        assertThat(told.of(WATCH_VISITED, card)).containsExactly("manager1");
        assertThat(risks.visit(card)).isEmpty();
    }

    @Test
    void a_visit_that_is_still_to_be_made_is_not_asked_for_again() {
        WatchId watch = risks.watched();
        LocalDate first = risks.nextVisit(watch);
        risks.morningOf(first);
        risks.morningOf(risks.nextVisit(watch));

        assertThat(risks.view(watch).visits()).hasSize(1);
    }

    @Test
    void a_visit_cannot_lie_before_it_was_asked_for_or_in_the_future() {
        WatchId watch = risks.watched();
        CardId card = risks.card(watch);
        LocalDate day = risks.nextVisit(watch);
        risks.morningOf(day);

        for (LocalDate wrong : List.of(day.minusDays(1), day.plusDays(1))) {
            assertThatThrownBy(() -> actingAs.run(
                            "sales1",
                            () -> visiting.found(
                                    risks.visit(card).orElseThrow().id(),
                                    new Finding(wrong, Trend.SAME, new Reason("正常"), ""))))
                    .hasMessageContaining("bad-day");
        }
    }

    @Test
    void the_manager_reports_every_four_weeks_and_the_leader_reads_it() {
        WatchId watch = risks.watched();
        CardId card = risks.card(watch);
        LocalDate due = MONDAY.plusWeeks(4);
        risks.morningOf(due.minusDays(1));
        assertThat(risks.open(watch)).isEmpty();

        risks.morningOf(due);
        risks.morningOf(due.plusDays(1));
        actingAs.run("manager1", () -> reporting.report(risks.task(watch), new Reason("仍欠款，约定年底付清")));

        WatchReport report = risks.view(watch).reports().get(0);
        assertThat(report.number()).isEqualTo(1);
        assertThat(report.figures().dutiesOpen()).isEqualTo(1);
        assertThat(report.figures().dutiesLate()).isEqualTo(1);
        assertThat(report.figures().criteria()).isEqualTo(1);
        assertThat(told.of(WATCH_REPORTED, card)).contains("leader1");
        assertThat(risks.view(watch).nextReport()).contains(due.plusDays(1).plusWeeks(4));
        assertThat(risks.open(watch)).isEmpty();
    }

    @Test
    void duties_remind_who_has_them_then_tell_manager_and_salesperson() {
        WatchId watch = risks.watched();
        CardId card = risks.card(watch);
        actingAs.run(
                "manager1",
                () -> keeping.addDuty(watch, new NewDuty("冻结额度", risks.id("finance1"), MONDAY.plusDays(1))));

        risks.morningOf(MONDAY.plusDays(1));
        risks.morningOf(MONDAY.plusDays(1));
        assertThat(told.of(WATCH_DUTY_DUE, card)).containsExactly("finance1");
        assertThat(told.of(WATCH_DUTY_LATE, card)).isEmpty();

        risks.morningOf(MONDAY.plusDays(2));
        risks.morningOf(MONDAY.plusDays(3));
        assertThat(told.of(WATCH_DUTY_LATE, card)).containsExactly("finance1", "manager1", "sales1");
    }

    @Test
    void duties_are_ticked_off_by_who_has_them_or_decides() {
        WatchId watch = risks.watched();
        DutyId duty = risks.view(watch).duties().get(0).id();
        assertThatThrownBy(() -> actingAs.run("finance1", () -> keeping.tickOff(watch, duty, new Reason("已核对"))))
                .hasMessageContaining("not-their-duty");

        actingAs.run("sales1", () -> keeping.tickOff(watch, duty, new Reason("已核对，欠款八万")));

        Duty done = risks.view(watch).duties().get(0);
        assertThat(done.isOpen()).isFalse();
        assertThat(done.note()).isEqualTo("已核对，欠款八万");
        assertThatThrownBy(() -> actingAs.run("sales1", () -> keeping.tickOff(watch, duty, new Reason("又一次"))))
                .hasMessageContaining("moved-on");
    }

    @Test
    void one_proposes_the_end_and_another_decides_it() {
        WatchId watch = risks.watched();
        CardId card = risks.card(watch);
        CriterionId criterion = risks.view(watch).criteria().get(0).id();
        actingAs.run("manager1", () -> keeping.criterion(watch, criterion, true));
        risks.proposeEnd(watch);
        assertThat(told.of(WATCH_END_PROPOSED, card)).contains("leader1");
        assertThat(risks.view(watch).state()).isEqualTo(WatchState.ENDING);

        actingAs.run("leader1", () -> ending.goOn(risks.task(watch), new Reason("再看一个月")));
        assertThat(risks.view(watch).state()).isEqualTo(WatchState.WATCHED);

        risks.proposeEnd(watch);
        assertThatThrownBy(() -> actingAs.run("manager1", () -> ending.end(risks.task(watch), new Reason("可以"))))
                .isInstanceOf(Refusal.class);
        actingAs.run("leader1", () -> ending.end(risks.task(watch), new Reason("可以解除")));

        WatchView view = risks.view(watch);
        assertThat(view.state()).isEqualTo(WatchState.ENDED);
        assertThat(view.criteria()).allMatch(Criterion::isMet);
        assertThat(view.duties()).noneMatch(Duty::isOpen);
        assertThat(told.of(WATCH_ENDED, card)).containsExactly("manager1", "sales1");
        assertThat(open.onCard(card)).isEmpty();
        assertThat(risks.raised(card)).isNotEqualTo(watch);
    }

    @Test
    void when_the_only_leader_proposes_the_end_the_manager_decides() {
        WatchId watch = risks.watched();
        risks.withoutOtherLeaders(() -> actingAs.run("leader1", () -> ending.propose(watch, new Reason("已付清"))));

        assertThat(risks.open(watch).orElseThrow().group().orElseThrow()).startsWith("SALES_MANAGER:");
        assertThatThrownBy(() -> actingAs.run("leader1", () -> ending.end(risks.task(watch), new Reason("可以"))))
                .isInstanceOf(Refusal.class);
        actingAs.run("manager1", () -> ending.end(risks.task(watch), new Reason("同意")));
        assertThat(risks.view(watch).state()).isEqualTo(WatchState.ENDED);
    }

    @Test
    void the_end_can_be_proposed_with_the_report_or_instead_of_it() {
        WatchId with = risks.watched();
        WatchId instead = risks.watched();
        risks.morningOf(MONDAY.plusWeeks(4));

        actingAs.run("manager1", () -> reporting.reportAndProposeEnd(risks.task(with), new Reason("全部付清")));
        risks.proposeEnd(instead);

        assertThat(risks.view(with).reports()).hasSize(1);
        assertThat(risks.view(instead).reports()).isEmpty();
        for (WatchId watch : List.of(with, instead)) {
            assertThat(risks.open(watch).orElseThrow().formKey()).isEqualTo("risk-watch/decide-end");
            actingAs.run("leader1", () -> ending.goOn(risks.task(watch), new Reason("再看看")));
            assertThat(risks.view(watch).nextReport()).contains(MONDAY.plusWeeks(8));
        }
    }

    @Test
    void the_end_makes_an_open_visit_needless() {
        WatchId watch = risks.watched();
        CardId card = risks.card(watch);
        risks.morningOf(risks.nextVisit(watch));
        risks.proposeEnd(watch);
        actingAs.run("leader1", () -> ending.end(risks.task(watch), new Reason("可以解除")));

        assertThat(risks.visit(card)).isEmpty();
        assertThat(risks.view(watch).visits().get(0).sparedAt()).isPresent();
        risks.morningOf(MONDAY.plusWeeks(12));
        assertThat(risks.view(watch).visits()).hasSize(1);
    }

    @Test
    void what_is_sealed_on_the_card_is_refused_in_texts() {
        CardId card = cards.archivedCard();
        String phone = cards.latest(card).content().text("address.contactPhone").orElseThrow();

        assertThatThrownBy(() -> actingAs.run(
                        "sales1", () -> raising.raise(card, RiskReason.BANKRUPT, new Reason("打 " + phone + " 无人接听"))))
                .isInstanceOf(CardRefused.class)
                .hasMessageContaining("tells-secret");
    }

    @Test
    void who_does_not_reach_the_card_finds_no_watch() {
        WatchId watch = risks.watched();
        assertThatThrownBy(() -> actingAs.call("sales2", () -> reading.get(watch)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThatThrownBy(() -> actingAs.call("office1", () -> reading.get(watch)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
    }
}
