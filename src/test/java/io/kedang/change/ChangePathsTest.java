package io.kedang.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.card.CardContent;
import io.kedang.card.CardEvent;
import io.kedang.card.CardRefused;
import io.kedang.card.Happening;
import io.kedang.card.ReadingCards;
import io.kedang.card.ReadingHistory;
import io.kedang.card.Remark;
import io.kedang.card.RevisionMark;
import io.kedang.card.RevisionMarks;
import io.kedang.card.Section;
import io.kedang.card.Signature;
import io.kedang.freshness.Confirmations;
import io.kedang.freshness.Evidence;
import io.kedang.identity.ActingAs;
import io.kedang.intake.IntakeFixtures;
import io.kedang.intake.Reason;
import io.kedang.notice.NoticeKind;
import io.kedang.notice.Told;
import io.kedang.secrecy.Digest;
import io.kedang.shared.CardId;
import io.kedang.worklist.TaskRefused;
import io.kedang.worklist.WorkList;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A change's ways from its proposal, one test each. */
@KedangTest
class ChangePathsTest {

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
    private EnteringChanges entering;

    @Autowired
    private Shortcuts shortcuts;

    @Autowired
    private ReadingCards reading;

    @Autowired
    private ReadingHistory history;

    @Autowired
    private RevisionMarks marks;

    @Autowired
    private Confirmations confirmations;

    @Autowired
    private Told told;

    @Autowired
    private WorkList workList;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private JdbcClient jdbc;

    private CardId card;

    @BeforeEach
    void anArchivedCard() {
        card = cards.archivedCard();
    }

    @AfterEach
    void everyStepAgain() {
        jdbc.sql("delete from change_shortcut").update();
    }

    @Test
    void straight_through_to_a_new_live_revision() {
        ChangeId change = fixtures.written("sales1", card, MOVED);
        assertThat(steps(change)).containsExactly("Task_reportChange");

        fixtures.handIn("sales1", change);
        assertThat(steps(change)).containsExactly("Task_reviewChange");
        assertThat(live().text("address.street")).contains("南京西路100号");
        assertThat(cards.card(card).revision()).as("the live card stays").isEqualTo(1);
        assertThat(marks.of(card)).isEqualTo(Map.of(2, RevisionMark.PROPOSED));

        fixtures.sign(change);
        assertThat(steps(change)).containsExactly("Task_enterChange");
        assertThat(signedRevisions()).containsExactly(1, 2);
        assertThat(live().text("address.street")).contains("南京西路100号");

        fixtures.enter(change);
        assertThat(fixtures.state(change)).isEqualTo(ChangeState.APPLIED);
        assertThat(live().text("address.street")).contains("淮海中路8号");
        assertThat(cards.card(card).revision()).isEqualTo(2);
        assertThat(marks.of(card)).isEmpty();
        assertThat(openLinks()).isZero();
        assertThat(fixtures.openOn(card)).isEmpty();
        assertThat(actingAs.call("leader1", () -> history.isIntact(card, 2))).isTrue();
        assertThat(happenings())
                .endsWith(Happening.CHANGE_HANDED_IN, Happening.CHANGE_SIGNED, Happening.CHANGE_APPLIED);
        assertThat(told.of(NoticeKind.CHANGE_APPLIED, card)).containsExactly("sales1");
    }

    @Test
    void applying_confirms_the_sections_that_it_changes() {
        fixtures.enter(signed(MOVED));

        assertThat(confirmations.of(card).sections())
                .filteredOn(one -> one.section() == Section.ADDRESS)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.evidence()).isEqualTo(Evidence.PHONE);
                    assertThat(one.revision()).isEqualTo(2);
                });
        assertThat(confirmations.of(card).sections())
                .filteredOn(one -> one.section() == Section.BASICS)
                .allSatisfy(one -> assertThat(one.revision()).isEqualTo(1));
    }

    @Test
    void sent_back_with_remarks_corrected_and_handed_in_again() {
        ChangeId change = fixtures.proposed("sales1", card, MOVED);
        Remark remark = new Remark("address.street", "门牌号？");
        actingAs.run("manager1", () -> reviewing.sendBack(fixtures.task(change), new Reason("地址不全"), List.of(remark)));

        assertThat(steps(change)).containsExactly("Task_reportChange");
        ChangeDraft draft = actingAs.call("sales1", () -> reporting.open(change));
        assertThat(draft.remarks()).containsExactly(remark);
        assertThat(draft.returned().orElseThrow().reason()).contains("地址不全");
        assertThat(told.of(NoticeKind.CHANGE_SENT_BACK, card)).containsExactly("sales1");

        fixtures.write("sales1", change, Map.of("address.street", "淮海中路8号3楼"));
        fixtures.handIn("sales1", change);
        assertThat(marks.of(card)).isEqualTo(Map.of(2, RevisionMark.NOT_TAKEN, 3, RevisionMark.PROPOSED));
        fixtures.sign(change);
        fixtures.enter(change);
        assertThat(cards.card(card).revision()).isEqualTo(3);
        assertThat(live().text("address.street")).contains("淮海中路8号3楼");
    }

    @Test
    void rejected_and_the_card_stays() {
        ChangeId change = fixtures.proposed("sales1", card, MOVED);
        actingAs.run("manager1", () -> reviewing.reject(fixtures.task(change), new Reason("没有搬迁")));

        assertThat(fixtures.state(change)).isEqualTo(ChangeState.REJECTED);
        assertThat(openLinks()).isZero();
        assertThat(live().text("address.street")).contains("南京西路100号");
        assertThat(marks.of(card)).isEqualTo(Map.of(2, RevisionMark.NOT_TAKEN));
        assertThat(told.of(NoticeKind.CHANGE_REJECTED, card)).containsExactly("sales1");
    }

    @Test
    void withdrawn_before_anybody_decides_and_given_up() {
        ChangeId change = fixtures.proposed("sales1", card, MOVED);
        actingAs.run("sales1", () -> reporting.withdraw(change));
        assertThat(steps(change)).containsExactly("Task_reportChange");

        actingAs.run("sales1", () -> reporting.giveUp(change));

        assertThat(fixtures.state(change)).isEqualTo(ChangeState.GIVEN_UP);
        assertThat(openLinks()).isZero();
        assertThat(jdbc.sql("select plain::text from card_change where id = ?")
                        .param(change.value())
                        .query(String.class)
                        .single())
                .as("what was typed is forgotten")
                .isEqualTo("{}");
    }

    @Test
    void a_signed_change_is_withdrawn_no_more() {
        ChangeId change = signed(MOVED);

        assertThatThrownBy(() -> actingAs.run("sales1", () -> reporting.withdraw(change)))
                .isInstanceOf(ChangeRefused.class);
        assertThat(steps(change)).containsExactly("Task_enterChange");
    }

    @Test
    void the_clerk_gives_it_back_to_who_signed_it() {
        ChangeId change = signed(MOVED);
        actingAs.run("clerk1", () -> entering.giveBack(fixtures.task(change), new Reason("与执照不符")));

        assertThat(steps(change)).containsExactly("Task_reviewChange");
        assertThat(fixtures.state(change)).isEqualTo(ChangeState.HANDED_IN);
        assertThat(told.of(NoticeKind.CHANGE_BACK_TO_REVIEW, card)).containsExactly("manager1");

        fixtures.sign(change);
        fixtures.enter(change);
        assertThat(fixtures.state(change)).isEqualTo(ChangeState.APPLIED);
    }

    @Test
    void only_what_was_on_the_screen_is_signed() {
        ChangeId change = fixtures.proposed("sales1", card, MOVED);
        Digest other = Digest.of("something else".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> actingAs.run("manager1", () -> reviewing.approve(fixtures.task(change), other)))
                .isInstanceOf(CardRefused.class)
                .hasMessageContaining("not-what-was-seen");
        assertThat(signedRevisions()).containsExactly(1);
    }

    @Test
    void one_person_has_one_open_change_on_a_card() {
        ChangeId change = fixtures.written("sales1", card, MOVED);

        assertThat(actingAs.call("sales1", () -> reporting.begin(card))).isEqualTo(change);
        assertThat(actingAs.call("clerk1", () -> reporting.begin(card))).isNotEqualTo(change);
        assertThat(fixtures.openOn(card)).hasSize(2);
    }

    @Test
    void nobody_else_sees_a_change_that_is_being_written() {
        ChangeId change = fixtures.written("sales1", card, MOVED);

        assertThatThrownBy(() -> actingAs.run("sales2", () -> reporting.open(change)))
                .isInstanceOf(ChangeRefused.class)
                .hasMessageContaining("not-found");
        assertThatThrownBy(() -> actingAs.run("sales2", () -> reporting.begin(card)))
                .hasMessageContaining("not-found");
        assertThatThrownBy(() -> actingAs.run("office1", () -> reporting.begin(card)))
                .hasMessageContaining("access");
    }

    @Test
    void only_archived_cards_are_changed_by_proposals() {
        CardId entered = cards.enteredCard();

        assertThatThrownBy(() -> actingAs.run("sales1", () -> reporting.begin(entered)))
                .hasMessageContaining("not-archived");
    }

    @Test
    void what_says_the_same_is_not_handed_in() {
        ChangeId change = fixtures.written("sales1", card, Map.of("address.street", "南京西路100号"));

        assertThatThrownBy(() -> fixtures.handIn("sales1", change)).hasMessageContaining("same-as-before");
    }

    @Test
    void what_is_missing_by_the_change_keeps_it_from_being_handed_in() {
        ChangeId change = fixtures.written("sales1", card, Map.of("address.street", ""));

        assertThat(actingAs.call("sales1", () -> handingIn.check(change)))
                .extracting(finding -> finding.path())
                .containsExactly("address.street");
        assertThatThrownBy(() -> fixtures.handIn("sales1", change)).hasMessageContaining("not-ready");
    }

    @Test
    void finance_changes_its_own_fields_and_no_others() {
        ChangeId change = fixtures.proposed("finance1", card, Map.of("assessment.reputation", "付款及时"));
        assertThatThrownBy(() -> fixtures.written("finance1", cards.archivedCard(), MOVED))
                .hasMessageContaining("no-such-field");

        fixtures.sign(change);
        fixtures.enter(change);

        assertThat(live().text("assessment.reputation")).contains("付款及时");
        assertThat(live().text("address.contactPhone"))
                .as("what finance does not write stays")
                .isPresent();
    }

    @Test
    void nobody_reviews_or_enters_the_own_change() {
        ChangeId change = fixtures.proposed("manager1", card, MOVED);
        assertThat(fixtures.openTask(change).group()).contains("LEADER");
        assertThatThrownBy(() -> actingAs.run(
                        "manager1", () -> reviewing.approve(fixtures.task(change), fixtures.digest(change))))
                .isInstanceOfAny(TaskRefused.class, ChangeRefused.class);
        actingAs.run("leader1", () -> reviewing.approve(fixtures.task(change), fixtures.digest(change)));

        ChangeId byClerk = fixtures.proposed("clerk1", card, Map.of("address.county", "黄浦区"));
        fixtures.sign(byClerk);
        assertThatThrownBy(() -> fixtures.enter(byClerk)).isInstanceOfAny(TaskRefused.class, ChangeRefused.class);
        actingAs.run(
                "clerk2",
                () -> entering.enter(fixtures.task(byClerk), fixtures.digest(byClerk), Map.of(), Optional.empty()));
        assertThat(fixtures.state(byClerk)).isEqualTo(ChangeState.APPLIED);
    }

    @Test
    void changed_critical_numbers_are_keyed_a_second_time_blind_and_no_others() {
        ChangeId change = signed(Map.of("basics.bankAccount", "6222021001116245702"));
        assertThat(actingAs.call("clerk1", () -> entering.toKey(workList.open(fixtures.task(change)))))
                .extracting(field -> field.path())
                .containsExactly("basics.bankAccount");

        assertThatThrownBy(() -> actingAs.run(
                        "clerk1",
                        () -> entering.enter(
                                fixtures.task(change),
                                fixtures.digest(change),
                                Map.of("basics.bankAccount", "6222021001116245703"),
                                Optional.empty())))
                .hasMessageContaining("keyed-differently");
        actingAs.run(
                "clerk1",
                () -> entering.enter(
                        fixtures.task(change),
                        fixtures.digest(change),
                        Map.of("basics.bankAccount", "6222 0210 0111 6245 702"),
                        Optional.empty()));
        assertThat(live().text("basics.bankAccount")).contains("6222021001116245702");
    }

    @Test
    void a_change_skips_the_steps_that_all_its_fields_skip() {
        skip(List.of("address.county", "address.postcode"), List.of("address.county"));

        ChangeId both = fixtures.proposed("sales1", card, Map.of("address.county", "黄浦区"));
        assertThat(fixtures.state(both)).isEqualTo(ChangeState.APPLIED);
        assertThat(live().text("address.county")).contains("黄浦区");
        assertThat(openLinks()).isZero();

        ChangeId review = fixtures.proposed("sales1", card, Map.of("address.postcode", "200020"));
        assertThat(steps(review)).containsExactly("Task_enterChange");
        fixtures.enter(review);

        ChangeId none = fixtures.proposed("sales1", card, Map.of("address.county", "徐汇区", "address.street", "淮海中路8号"));
        assertThat(steps(none)).containsExactly("Task_reviewChange");
    }

    @Test
    void a_signed_change_whose_fields_skip_the_entry_is_live_at_once() {
        skip(List.of(), List.of("address.street"));
        ChangeId change = fixtures.proposed("sales1", card, MOVED);

        fixtures.sign(change);

        assertThat(fixtures.state(change)).isEqualTo(ChangeState.APPLIED);
        assertThat(live().text("address.street")).contains("淮海中路8号");
    }

    @Test
    void critical_numbers_never_skip_a_step() {
        skip(List.of("basics.bankAccount"), List.of("basics.bankAccount"));

        ChangeId change = fixtures.proposed("sales1", card, Map.of("basics.bankAccount", "6222021001116245702"));

        assertThat(steps(change)).containsExactly("Task_reviewChange");
    }

    @Test
    void given_back_by_the_clerk_where_nobody_had_to_sign_it_is_its_proposers_again() {
        skip(List.of("address.street"), List.of());
        ChangeId change = fixtures.proposed("sales1", card, MOVED);

        actingAs.run("clerk1", () -> entering.giveBack(fixtures.task(change), new Reason("请核实")));

        assertThat(steps(change)).containsExactly("Task_reportChange");
        assertThat(told.of(NoticeKind.CHANGE_SENT_BACK, card)).containsExactly("sales1");
    }

    @Test
    void a_licence_that_another_live_card_has_is_asked_about_and_needs_the_reason_for_a_branch() {
        CardContent other = actingAs.call("leader1", () -> reading.read(cards.archivedCard()));
        String licence = other.text("basics.licence").orElseThrow();
        ChangeId change =
                fixtures.written("sales1", card, Map.of("basics.licence", licence, "basics.taxNumber", licence));
        assertThatThrownBy(() -> fixtures.handIn("sales1", change)).hasMessageContaining("alike-without-reason");
        actingAs.run("sales1", () -> {
            HandIn with = ChangeFixtures.with(reporting.open(change), "执照变更");
            handingIn.handIn(
                    change,
                    new HandIn(with.version(), with.reason(), with.evidence(), Optional.of(new Reason("是分公司"))));
        });
        fixtures.sign(change);

        assertThatThrownBy(() -> fixtures.enter(change)).hasMessageContaining("branch-without-reason");
        actingAs.run(
                "clerk1",
                () -> entering.enter(
                        fixtures.task(change),
                        fixtures.digest(change),
                        fixtures.keyed(change),
                        Optional.of(new Reason("上海分公司"))));
        assertThat(live().text("basics.licence")).contains(licence);
    }

    @Test
    void another_name_is_the_customers_name_in_lists_and_tasks() {
        ChangeId open = fixtures.proposed("clerk1", card, Map.of("address.county", "黄浦区"));
        String name = "上海通达实业" + card.toString().substring(0, 8);
        fixtures.enter(signed(Map.of("basics.fullName", name)));

        assertThat(cards.card(card).name()).isEqualTo(name);
        assertThat(fixtures.openTask(open).title()).isEqualTo(name);
    }

    private ChangeId signed(Map<String, String> texts) {
        ChangeId change = fixtures.proposed("sales1", card, texts);
        fixtures.sign(change);
        return change;
    }

    private void skip(List<String> review, List<String> entry) {
        actingAs.run("admin1", () -> shortcuts.set(Set.copyOf(review), Set.copyOf(entry)));
    }

    private CardContent live() {
        return actingAs.call("leader1", () -> reading.read(card));
    }

    private List<String> steps(ChangeId change) {
        return workList.current(change.subject()).stream()
                .map(task -> task.step())
                .toList();
    }

    private List<Integer> signedRevisions() {
        return actingAs.call("leader1", () -> history.signatures(card)).stream()
                .map(Signature::revision)
                .toList();
    }

    private List<Happening> happenings() {
        List<Happening> newestFirst = actingAs.call("leader1", () -> history.of(card)).stream()
                .map(CardEvent::what)
                .toList();
        List<Happening> oldestFirst = new ArrayList<>(newestFirst);
        Collections.reverse(oldestFirst);
        return oldestFirst;
    }

    private int openLinks() {
        return jdbc.sql(
                        "select count(*) from process_link where subject = ? and kind = 'card-change' and ended_at is null")
                .param(card.value())
                .query(Integer.class)
                .single();
    }
}
