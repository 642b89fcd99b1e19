package io.kedang.change;

import static io.kedang.notice.NoticeKind.TASK_DUE;
import static io.kedang.notice.NoticeKind.TASK_ESCALATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.access.FieldGroup;
import io.kedang.access.Role;
import io.kedang.card.CardRefused;
import io.kedang.card.Remark;
import io.kedang.identity.ActingAs;
import io.kedang.identity.Colleagues;
import io.kedang.identity.Leaving;
import io.kedang.identity.OneUsePassword;
import io.kedang.intake.IntakeFixtures;
import io.kedang.intake.Reason;
import io.kedang.intake.TimePasses;
import io.kedang.notice.Told;
import io.kedang.shared.CardId;
import io.kedang.shared.SampleNumbers;
import io.kedang.shared.TeamId;
import io.kedang.time.MutableClock;
import io.kedang.worklist.WorkList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has a change in hand, who is told that it waits, who goes on with it; and what nobody may read of it. */
@KedangTest
class WhoseChangesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Map<String, String> MOVED = Map.of("address.street", "淮海中路8号");

    @Autowired
    private IntakeFixtures cards;

    @Autowired
    private ChangeFixtures fixtures;

    @Autowired
    private ReportingChanges reporting;

    @Autowired
    private HandingInChanges handingIn;

    @Autowired
    private ReviewingChanges reviewing;

    @Autowired
    private Leaving leaving;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private WorkList workList;

    @Autowired
    private TimePasses time;

    @Autowired
    private MutableClock clock;

    @Autowired
    private Told told;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void runAgain() {
        clock.reset();
    }

    @Test
    void a_change_that_waits_reminds_and_then_tells_those_above() {
        clock.moveTo(MONDAY.atTime(9, 0));
        CardId card = cards.archivedCard();
        ChangeId change = fixtures.written("sales1", card, MOVED);

        time.until(LocalDateTime.of(2026, 12, 7, 18, 0), change.subject());
        assertThat(told.of(TASK_DUE, card)).containsExactly("sales1");
        assertThat(told.of(TASK_ESCALATED, card)).contains("leader1", "manager1");

        fixtures.handIn("sales1", change);
        time.until(LocalDateTime.of(2026, 12, 11, 18, 0), change.subject());
        assertThat(told.of(TASK_DUE, card)).containsExactly("manager1", "sales1");
        assertThat(told.of(TASK_ESCALATED, card))
                .contains("leader1", "manager1")
                .filteredOn("leader1"::equals)
                .hasSize(2);
    }

    @Test
    void who_leaves_hands_open_changes_over_and_wrote_on_them_still() {
        TeamId team = colleagues.newTeam();
        OneUsePassword leaver = colleagues.inTeam(team, Set.of(Role.SALESPERSON));
        OneUsePassword successor = colleagues.inTeam(team, Set.of(Role.SALESPERSON));
        CardId card = cards.archivedBy(leaver.login());
        ChangeId inHand = fixtures.written(leaver.login(), card, MOVED);

        actingAs.run("admin1", () -> leaving.handOver(leaver.person(), successor.person()));

        assertThat(fixtures.openTask(inHand).assignee()).contains(successor.person());
        fixtures.handIn(successor.login(), inHand);
        assertThat(fixtures.openOn(card)).singleElement().satisfies(open -> {
            assertThat(open.holder()).isEqualTo(successor.person());
            assertThat(open.proposer()).isEqualTo(leaver.person());
        });
    }

    @Test
    void the_manager_gives_the_task_to_the_cards_holder_and_the_change_goes_along() {
        CardId card = cards.archivedCard();
        ChangeId change = fixtures.written("clerk1", card, MOVED);

        actingAs.run(
                "manager1",
                () -> workList.reassign(
                        fixtures.task(change), cards.card(card).holding().owner()));

        assertThat(fixtures.openOn(card))
                .extracting(OpenChange::holder)
                .containsExactly(cards.card(card).holding().owner());
        fixtures.handIn("sales1", change);
        fixtures.sign(change);
        assertThatThrownBy(() -> fixtures.enter(change))
                .as("clerk1 wrote on it")
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void who_passed_a_change_on_can_report_another() {
        CardId card = cards.archivedCard();
        ChangeId passedOn = fixtures.written("clerk1", card, MOVED);
        actingAs.run(
                "manager1",
                () -> workList.reassign(
                        fixtures.task(passedOn), cards.card(card).holding().owner()));

        ChangeId another = fixtures.written("clerk1", card, Map.of("address.county", "黄浦区"));

        assertThat(another).isNotEqualTo(passedOn);
        assertThat(fixtures.openOn(card)).extracting(OpenChange::id).containsExactly(passedOn, another);
    }

    @Test
    void a_change_shows_nothing_more_of_a_card_that_its_holder_reaches_no_more() {
        TeamId team = colleagues.newTeam();
        OneUsePassword leaver = colleagues.join(Role.CLERK);
        OneUsePassword stranger = colleagues.inTeam(team, Set.of(Role.SALESPERSON));
        CardId card = cards.archivedCard();
        ChangeId change = fixtures.written(leaver.login(), card, MOVED);

        actingAs.run("admin1", () -> leaving.handOver(leaver.person(), stranger.person()));

        assertThatThrownBy(() -> actingAs.run(stranger.login(), () -> reporting.open(change)))
                .isInstanceOf(ChangeRefused.class)
                .hasMessageContaining("not-found");
        assertThatThrownBy(() -> actingAs.run(stranger.login(), () -> handingIn.check(change)))
                .hasMessageContaining("not-found");
        actingAs.run(
                "manager1",
                () -> workList.reassign(
                        fixtures.task(change), cards.card(card).holding().owner()));
        assertThat(fixtures.handIn("sales1", change)).isFalse();
    }

    @Test
    void a_caller_says_which_groups_may_be_written_where_the_person_does_not_reach_the_card() {
        CardId card = cards.archivedCard();
        ChangeId change =
                actingAs.call("service1", () -> reporting.beginFor(card, Set.of(FieldGroup.BASIC, FieldGroup.CONTACT)));

        ChangeDraft draft = actingAs.call("service1", () -> reporting.open(change));
        assertThat(draft.before().text("address.contactPhone")).isPresent();
        assertThat(draft.before().text("basics.bankAccount")).isEmpty();
        assertThatThrownBy(
                        () -> fixtures.write("service1", change, Map.of("basics.bankAccount", "6222021001116245702")))
                .hasMessageContaining("no-such-field");
        fixtures.write("service1", change, MOVED);
        fixtures.handIn("service1", change);
        fixtures.sign(change);
        fixtures.enter(change);

        assertThat(fixtures.state(change)).isEqualTo(ChangeState.APPLIED);
    }

    @Test
    void nothing_sealed_lies_in_the_clear_at_any_step() {
        int seed = 70_000_000 + (int) (UUID.randomUUID().getMostSignificantBits() & 0xFFFFF);
        String phone = SampleNumbers.mobile(seed).text();
        String account = SampleNumbers.bankCard(seed).text();
        Map<String, String> texts =
                Map.of("basics.bankAccount", account, "address.contactPhone", phone, "address.street", "路 " + seed);
        CardId card = cards.archivedCard();

        ChangeId change = fixtures.written("sales1", card, texts);
        assertThat(columnsWith("路 " + seed)).contains("card_change.plain");
        assertSealed(phone, account);
        fixtures.handIn("sales1", change);
        assertSealed(phone, account);
        fixtures.sign(change);
        fixtures.enter(change);
        assertSealed(phone, account);
        assertThat(columnsWith("路 " + seed)).doesNotContain("card_change.plain");
    }

    private void assertSealed(String phone, String account) {
        assertThat(columnsWith(phone.substring(3))).isEmpty();
        assertThat(columnsWith(account)).isEmpty();
    }

    /** Those in which a change leaves something. */
    private List<String> columnsWith(String text) {
        return List.of(
                        "card_change.plain",
                        "card_change.reason",
                        "card_change_group.sealed",
                        "card_revision.plain",
                        "card_event.reason",
                        "card.name",
                        "notice.args",
                        "audit_entry.details",
                        "act_ru_variable.text_")
                .stream()
                .filter(column -> holds(column, text))
                .toList();
    }

    private boolean holds(String column, String text) {
        String[] names = column.split("\\.");
        String value = names[1].equals("sealed") ? "encode(sealed, 'escape')" : names[1] + "::text";
        return jdbc.sql("select exists (select from " + names[0] + " where position(? in " + value + ") > 0)")
                .param(text)
                .query(Boolean.class)
                .single();
    }

    @Test
    void reasons_and_remarks_do_not_tell_what_is_sealed_be_it_only_proposed() {
        CardId card = cards.archivedCard();
        ChangeId change = fixtures.written("sales1", card, Map.of("address.contactPhone", "13900001234"));
        assertThatThrownBy(() -> actingAs.run(
                        "sales1",
                        () -> handingIn.handIn(
                                change, ChangeFixtures.with(reporting.open(change), "新号码 139-0000-1234"))))
                .isInstanceOf(CardRefused.class)
                .hasMessageContaining("tells-secret");

        fixtures.handIn("sales1", change);
        assertThatThrownBy(() -> actingAs.run(
                        "manager1",
                        () -> reviewing.sendBack(
                                fixtures.task(change),
                                new Reason("请核实"),
                                List.of(new Remark("address.contactPhone", "13900001234?")))))
                .hasMessageContaining("tells-secret");
    }
}
