package io.kedang.intake;

import static io.kedang.card.CardState.ARCHIVED;
import static io.kedang.card.CardState.DISCARDED;
import static io.kedang.card.CardState.DRAFT;
import static io.kedang.card.CardState.ENTERED;
import static io.kedang.card.CardState.HANDED_IN;
import static io.kedang.card.CardState.REJECTED;
import static io.kedang.card.CardState.SENT_BACK;
import static io.kedang.card.CardState.SIGNED;
import static io.kedang.card.CardState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.kedang.KedangTest;
import io.kedang.access.Role;
import io.kedang.archive.ArchiveNumber;
import io.kedang.archive.Filing;
import io.kedang.archive.Filings;
import io.kedang.archive.PaperPlace;
import io.kedang.card.CardEvent;
import io.kedang.card.CardForm;
import io.kedang.card.CardRefused;
import io.kedang.card.CardState;
import io.kedang.card.Happening;
import io.kedang.card.ReadingHistory;
import io.kedang.card.Remark;
import io.kedang.card.Signature;
import io.kedang.identity.ActingAs;
import io.kedang.identity.People;
import io.kedang.ledger.AccountView;
import io.kedang.ledger.Accounts;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.worklist.Step;
import io.kedang.worklist.WorkList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A card's ways through intake, one test each. */
@KedangTest
class CardIntakePathsTest {

    @Autowired
    private IntakeFixtures fixtures;

    @Autowired
    private Collecting collecting;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private ReadingHistory history;

    @Autowired
    private Filings filings;

    @Autowired
    private Accounts accounts;

    @Autowired
    private WorkList workList;

    @Autowired
    private People people;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void straight_through_to_the_archive() {
        CardId card = fixtures.draftBy("sales1");
        assertThat(state(card)).isEqualTo(DRAFT);
        assertThat(openSteps(card)).containsExactly("Task_collectCard");

        fixtures.handIn(card);
        assertThat(state(card)).isEqualTo(HANDED_IN);
        assertThat(openSteps(card)).containsExactly("Task_reviewCard");
        assertThat(fixtures.card(card).revision()).isEqualTo(1);

        fixtures.sign(card);
        assertThat(state(card)).isEqualTo(SIGNED);
        assertThat(openSteps(card)).containsExactly("Task_enterCard");
        assertThat(signatures(card)).singleElement().satisfies(signature -> {
            assertThat(signature.revision()).isEqualTo(1);
            assertThat(signature.signedBy()).isEqualTo(person("manager1"));
            assertThat(signature.role()).isEqualTo(Role.SALES_MANAGER);
            assertThat(signature.digest()).isEqualTo(fixtures.digest(card));
        });

        ArchiveNumber number = fixtures.enter(card);
        assertThat(state(card)).isEqualTo(ENTERED);
        assertThat(openSteps(card)).containsExactly("Task_openAccount");

        fixtures.openAccount(card);

        assertThat(state(card)).isEqualTo(ARCHIVED);
        assertThat(fixtures.card(card).archiveNumber()).contains(number.text());
        assertThat(liveRevision(card)).isEqualTo(1);
        assertThat(filings.of(card)).hasValueSatisfying(filing -> {
            assertThat(filing.number()).isEqualTo(number);
            assertThat(filing.place()).contains(new PaperPlace("档案室 2", "C3", number.text()));
        });
        assertThat(account(card)).hasValueSatisfying(account -> {
            assertThat(account.terms()).isEqualTo(IntakeFixtures.account().terms());
            assertThat(account.creditLimit()).isEqualTo(IntakeFixtures.account().creditLimit());
        });
        assertThat(openSteps(card)).isEmpty();
        assertThat(openLinks(card)).isZero();
        assertThat(steps(card))
                .extracting(Step::step, step -> step.doneBy().orElseThrow())
                .containsExactly(
                        tuple("Task_collectCard", person("sales1")),
                        tuple("Task_reviewCard", person("manager1")),
                        tuple("Task_enterCard", person("clerk1")),
                        tuple("Task_openAccount", person("finance1")));
        assertThat(happenings(card))
                .containsExactly(
                        Happening.BEGUN, Happening.HANDED_IN, Happening.SIGNED, Happening.ENTERED, Happening.ARCHIVED);
        assertThat(audited(card))
                .contains(
                        "CARD_BEGUN",
                        "CARD_HANDED_IN",
                        "CARD_SIGNED",
                        "CARD_ENTERED",
                        "NUMBER_ASSIGNED",
                        "PLACE_NOTED",
                        "ACCOUNT_OPENED",
                        "CARD_ARCHIVED");
    }

    @Test
    void each_step_is_due_after_its_working_days() {
        CardId card = fixtures.archivedCard();

        assertThat(steps(card)).allSatisfy(step -> assertThat(step.dueAt())
                .hasValueSatisfying(due -> assertThat(due).isAfter(step.createdAt())));
    }

    @Test
    void sent_back_with_remarks_and_handed_in_again() {
        CardId card = fixtures.handedInCard();
        Remark remark = new Remark(CardForm.STREET.path(), "门牌号不全");
        actingAs.run("manager1", () -> reviewing.sendBack(fixtures.task(card), new Reason("地址不清楚"), List.of(remark)));

        assertThat(state(card)).isEqualTo(SENT_BACK);
        assertThat(openSteps(card)).containsExactly("Task_collectCard");
        assertThat(fixtures.openTask(card).assignee()).contains(person("sales1"));
        assertThat(remarksFor("sales1", card)).containsExactly(remark);
        assertThat(whyInHand(card)).hasValueSatisfying(event -> {
            assertThat(event.what()).isEqualTo(Happening.SENT_BACK);
            assertThat(event.reason()).contains("地址不清楚");
            assertThat(event.actor()).isEqualTo(person("manager1"));
        });

        fixtures.write(card, Map.of(CardForm.STREET.path(), "南京西路100号3楼"));
        fixtures.handIn(card);

        assertThat(state(card)).isEqualTo(HANDED_IN);
        assertThat(fixtures.card(card).revision()).isEqualTo(2);
        assertThat(fixtures.latest(card).content().text(CardForm.STREET.path())).contains("南京西路100号3楼");
        assertThat(revision(card, 1)).contains("南京西路100号").doesNotContain("3楼");
        assertThat(remarksFor("sales1", card)).isEmpty();

        fixtures.sendBack(card, "还差一点");
        assertThat(remarksFor("sales1", card))
                .as("what was remarked on the revision before is done with")
                .isEmpty();
    }

    @Test
    void rejected_and_taken_up_again_as_the_same_card() {
        CardId card = fixtures.handedInCard();
        fixtures.reject(card, "不是我们的客户");

        assertThat(state(card)).isEqualTo(REJECTED);
        assertThat(openSteps(card)).isEmpty();
        assertThat(openLinks(card)).isZero();
        assertThatThrownBy(() -> fixtures.write(card, Map.of(CardForm.CITY.path(), "杭州")))
                .isInstanceOf(CardRefused.class);

        actingAs.run("sales1", () -> collecting.takeUp(card));

        assertThat(state(card)).isEqualTo(DRAFT);
        assertThat(openSteps(card)).containsExactly("Task_collectCard");
        assertThat(openLinks(card)).isEqualTo(1);
        fixtures.handIn(card);
        assertThat(fixtures.card(card).revision()).isEqualTo(2);
        fixtures.sign(card);
        fixtures.enter(card);
        fixtures.openAccount(card);
        assertThat(state(card)).isEqualTo(ARCHIVED);
        assertThat(liveRevision(card)).isEqualTo(2);
    }

    @Test
    void a_card_rejected_after_its_entry_leaves_its_number_void_in_the_register() {
        CardId card = fixtures.signedCard();
        ArchiveNumber first = fixtures.enter(card);
        fixtures.backToEntry(card, "额度不明");
        fixtures.backToReview(card, "签字有误");
        fixtures.reject(card, "重复的客户");

        assertThat(state(card)).isEqualTo(REJECTED);
        assertThat(fixtures.card(card).archiveNumber()).isEmpty();
        assertThat(filings.of(card)).isEmpty();
        assertThat(liveRevision(card)).isNull();
        assertThat(voidReasons(card)).containsExactly(Map.entry(first.text(), "重复的客户"));

        actingAs.run("sales1", () -> collecting.takeUp(card));
        fixtures.handIn(card);
        fixtures.sign(card);
        ArchiveNumber second = fixtures.enter(card);

        assertThat(second).isNotEqualTo(first);
        assertThat(filings.of(card).map(Filing::number)).contains(second);
        assertThat(voidReasons(card)).as("kept, never given again").containsOnlyKeys(first.text());
    }

    @Test
    void withdrawn_by_the_holder_before_anyone_decided() {
        CardId card = fixtures.handedInCard();

        actingAs.run("sales1", () -> collecting.withdraw(card));

        assertThat(state(card)).isEqualTo(WITHDRAWN);
        assertThat(openSteps(card)).containsExactly("Task_collectCard");
        assertThat(openLinks(card)).isEqualTo(1);
        assertThat(steps(card))
                .filteredOn(step -> step.step().equals("Task_reviewCard"))
                .singleElement()
                .satisfies(step -> assertThat(step.endedAt()).isPresent());
        fixtures.handIn(card);
        assertThat(fixtures.card(card).revision()).isEqualTo(2);
    }

    @Test
    void a_card_that_was_decided_on_is_withdrawn_no_more() {
        CardId signed = fixtures.signedCard();
        assertThatThrownBy(() -> actingAs.run("sales1", () -> collecting.withdraw(signed)))
                .isInstanceOf(CardRefused.class);

        fixtures.backToReview(signed, "签字有误");
        assertThatThrownBy(() -> actingAs.run("sales1", () -> collecting.withdraw(signed)))
                .isInstanceOf(CardRefused.class);
        assertThat(actingAs.call("sales1", () -> collecting.mayWithdraw(fixtures.card(signed))))
                .isFalse();
        assertThat(state(signed)).isEqualTo(HANDED_IN);
        assertThat(openSteps(signed)).containsExactly("Task_reviewCard");
    }

    @Test
    void discarded_before_it_was_handed_in_and_taken_up_again() {
        CardId card = fixtures.draftBy("sales1");
        actingAs.run("sales1", () -> collecting.discard(card, Optional.empty()));

        assertThat(state(card)).isEqualTo(DISCARDED);
        assertThat(openSteps(card)).isEmpty();
        assertThat(openLinks(card)).isZero();

        actingAs.run("sales1", () -> collecting.takeUp(card));

        assertThat(state(card)).isEqualTo(DRAFT);
        assertThat(openSteps(card)).containsExactly("Task_collectCard");
        fixtures.handIn(card);
        assertThat(state(card)).isEqualTo(HANDED_IN);
    }

    @Test
    void a_card_that_was_handed_in_is_not_discarded() {
        CardId card = fixtures.handedInCard();

        assertThatThrownBy(() -> actingAs.run("sales1", () -> collecting.discard(card, Optional.of(new Reason("重复")))))
                .isInstanceOf(CardRefused.class);
        assertThat(openSteps(card)).containsExactly("Task_reviewCard");
    }

    @Test
    void given_back_by_the_clerk_it_needs_another_signature() {
        CardId card = fixtures.signedCard();
        fixtures.backToReview(card, "公章看不清");

        assertThat(state(card)).isEqualTo(HANDED_IN);
        assertThat(openSteps(card)).containsExactly("Task_reviewCard");
        assertThat(fixtures.openTask(card).group())
                .as("of the same team's manager")
                .hasValueSatisfying(group -> assertThat(group).startsWith("SALES_MANAGER:"));

        fixtures.sign(card);

        assertThat(state(card)).isEqualTo(SIGNED);
        assertThat(signatures(card)).extracting(Signature::revision).containsExactly(1, 1);
        assertThat(openSteps(card)).containsExactly("Task_enterCard");
    }

    @Test
    void given_back_by_finance_it_keeps_its_number() {
        CardId card = fixtures.signedCard();
        ArchiveNumber number = fixtures.enter(card);
        fixtures.backToEntry(card, "税号看不清");

        assertThat(state(card)).isEqualTo(SIGNED);
        assertThat(openSteps(card)).containsExactly("Task_enterCard");
        assertThat(account(card)).isEmpty();

        assertThat(fixtures.enter(card)).isEqualTo(number);
        fixtures.openAccount(card);
        assertThat(state(card)).isEqualTo(ARCHIVED);
    }

    @Test
    void a_returned_card_may_take_the_licence_of_a_live_one_as_its_branch() {
        CardId live = fixtures.archivedCard();
        CardId card = fixtures.enteredCard();
        fixtures.backToEntry(card, "执照号不对");
        fixtures.backToReview(card, "执照号不对");
        fixtures.sendBack(card, "执照号不对");
        String licence = fixtures.latest(live).content().text("basics.licence").orElseThrow();
        fixtures.write(card, Map.of("basics.licence", licence, "basics.taxNumber", licence));

        fixtures.handIn(card, Optional.of("分公司"));
        fixtures.sign(card);

        assertThatThrownBy(() -> fixtures.enter(card)).hasMessageContaining("branch-without-reason");
        assertThat(state(card)).isEqualTo(SIGNED);
    }

    private CardState state(CardId card) {
        return fixtures.card(card).state();
    }

    private List<Step> steps(CardId card) {
        return workList.steps(card);
    }

    private List<String> openSteps(CardId card) {
        return steps(card).stream()
                .filter(step -> step.endedAt().isEmpty())
                .map(Step::step)
                .toList();
    }

    private List<Happening> happenings(CardId card) {
        List<Happening> newestFirst = actingAs.call("leader1", () -> history.of(card)).stream()
                .map(CardEvent::what)
                .toList();
        List<Happening> oldestFirst = new java.util.ArrayList<>(newestFirst);
        java.util.Collections.reverse(oldestFirst);
        return oldestFirst;
    }

    private List<Signature> signatures(CardId card) {
        return actingAs.call("leader1", () -> history.signatures(card));
    }

    private List<Remark> remarksFor(String login, CardId card) {
        return actingAs.call(
                login,
                () -> history.remarks(fixtures.card(card), fixtures.card(card).revision()));
    }

    private Optional<CardEvent> whyInHand(CardId card) {
        return actingAs.call("sales1", () -> history.whyInHand(fixtures.card(card)));
    }

    private Optional<AccountView> account(CardId card) {
        return actingAs.call("finance1", () -> accounts.of(card));
    }

    private EmployeeId person(String login) {
        return people.findByLogin(login).orElseThrow().id();
    }

    private Integer liveRevision(CardId card) {
        return jdbc.sql("select live_revision from card where id = ?")
                .param(card.value())
                .query((row, n) -> row.getObject(1, Integer.class))
                .list()
                .get(0);
    }

    private String revision(CardId card, int number) {
        return jdbc.sql("select plain::text from card_revision where card_id = ? and number = ?")
                .params(card.value(), number)
                .query(String.class)
                .single();
    }

    private long openLinks(CardId card) {
        return jdbc.sql("select count(*) from process_link where subject = ? and ended_at is null")
                .param(card.value())
                .query(Long.class)
                .single();
    }

    private Map<String, String> voidReasons(CardId card) {
        Map<String, String> reasons = new java.util.TreeMap<>();
        jdbc.sql("select number, void_reason from archive_number where card_id = ? and voided_at is not null")
                .param(card.value())
                .query(row -> {
                    reasons.put(row.getString(1), row.getString(2));
                });
        return reasons;
    }

    private List<String> audited(CardId card) {
        return jdbc.sql("select what from audit_entry where subject_kind = 'card' and subject_id = ? order by id")
                .param(card.toString())
                .query(String.class)
                .list();
    }
}
