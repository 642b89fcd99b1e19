package io.kedang.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.card.CardContent;
import io.kedang.card.Conflict;
import io.kedang.card.ReadingCards;
import io.kedang.card.ReadingHistory;
import io.kedang.card.RevisionMark;
import io.kedang.card.RevisionMarks;
import io.kedang.card.Signature;
import io.kedang.identity.ActingAs;
import io.kedang.intake.IntakeFixtures;
import io.kedang.intake.Reason;
import io.kedang.notice.NoticeKind;
import io.kedang.notice.Told;
import io.kedang.secrecy.Digest;
import io.kedang.shared.CardId;
import io.kedang.worklist.WorkList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people change one card: what goes together is merged, what does not is shown, nothing is lost. */
@KedangTest
class CrossingChangesTest {

    private static final Map<String, String> STREET = Map.of("address.street", "淮海中路8号");
    private static final Map<String, String> OTHER_STREET = Map.of("address.street", "人民路2号");
    private static final Map<String, String> COUNTY = Map.of("address.county", "黄浦区");

    @Autowired
    private IntakeFixtures cards;

    @Autowired
    private ChangeFixtures fixtures;

    @Autowired
    private ReportingChanges reporting;

    @Autowired
    private HandingInChanges handingIn;

    @Autowired
    private DecidingConflicts deciding;

    @Autowired
    private ReviewingChanges reviewing;

    @Autowired
    private EnteringChanges entering;

    @Autowired
    private ReadingCards reading;

    @Autowired
    private ReadingHistory history;

    @Autowired
    private RevisionMarks marks;

    @Autowired
    private WorkList workList;

    @Autowired
    private Told told;

    @Autowired
    private ActingAs actingAs;

    private CardId card;

    @BeforeEach
    void anArchivedCard() {
        card = cards.archivedCard();
    }

    @Test
    void different_fields_are_merged_into_a_new_revision_that_the_reviewer_signs() {
        ChangeId first = fixtures.proposed("sales1", card, STREET);
        ChangeId second = fixtures.proposed("finance1", card, Map.of("assessment.reputation", "好"));
        Digest seenBefore = fixtures.digest(second);

        signAndEnter(first);

        assertThat(fixtures.state(second)).isEqualTo(ChangeState.HANDED_IN);
        assertThat(step(second)).isEqualTo("Task_reviewChange");
        assertThat(fixtures.revision(second).content().text("address.street")).contains("淮海中路8号");
        assertThat(marks.of(card)).isEqualTo(Map.of(3, RevisionMark.NOT_TAKEN, 4, RevisionMark.PROPOSED));
        assertThatThrownBy(() -> actingAs.run("manager1", () -> reviewing.approve(fixtures.task(second), seenBefore)))
                .hasMessageContaining("not-what-was-seen");

        signAndEnter(second);
        assertThat(live().texts())
                .containsEntry("address.street", "淮海中路8号")
                .containsEntry("assessment.reputation", "好");
        assertThat(actingAs.call("leader1", () -> history.isIntact(card, 4))).isTrue();
    }

    @Test
    void what_was_signed_is_signed_anew_after_it_was_merged() {
        ChangeId first = fixtures.proposed("sales1", card, STREET);
        ChangeId second = fixtures.proposed("finance1", card, Map.of("assessment.reputation", "好"));
        fixtures.sign(second);
        assertThat(step(second)).isEqualTo("Task_enterChange");

        signAndEnter(first);

        assertThat(step(second)).isEqualTo("Task_reviewChange");
        assertThat(fixtures.state(second)).isEqualTo(ChangeState.HANDED_IN);
        signAndEnter(second);
        assertThat(signedRevisions()).containsExactly(1, 3, 2, 4);
        assertThat(cards.card(card).revision()).isEqualTo(4);
    }

    @Test
    void what_the_clerk_gave_back_to_who_signed_it_stands_in_nobodys_way() {
        ChangeId first = fixtures.proposed("sales1", card, STREET);
        ChangeId second = fixtures.proposed("finance1", card, Map.of("assessment.reputation", "好"));
        fixtures.sign(second);
        actingAs.run("clerk1", () -> entering.giveBack(fixtures.task(second), new Reason("请再核对")));

        signAndEnter(first);

        assertThat(fixtures.state(first)).isEqualTo(ChangeState.APPLIED);
        assertThat(step(second)).isEqualTo("Task_reviewChange");
        assertThat(fixtures.state(second)).isEqualTo(ChangeState.HANDED_IN);
        signAndEnter(second);
        assertThat(live().texts()).containsEntry("assessment.reputation", "好");
    }

    @Test
    void one_field_changed_differently_goes_back_with_before_theirs_and_yours() {
        ChangeId first = fixtures.proposed("sales1", card, STREET);
        ChangeId second = fixtures.proposed("clerk2", card, OTHER_STREET);
        fixtures.sign(second);

        signAndEnter(first);

        assertThat(fixtures.state(second)).isEqualTo(ChangeState.SENT_BACK);
        assertThat(step(second)).isEqualTo("Task_reportChange");
        assertThat(told.of(NoticeKind.CHANGE_CROSSED, card)).containsExactly("clerk2");
        assertThatThrownBy(() -> actingAs.run("clerk2", () -> reporting.open(second)))
                .isInstanceOfSatisfying(ChangeRefused.class, refused -> assertThat(refused.isCardMoved())
                        .isTrue());
        Crossing crossing = actingAs.call("clerk2", () -> deciding.of(second));
        assertThat(crossing.merged().conflicts())
                .flatExtracting(Conflict::fields)
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.before()).isEqualTo("南京西路100号");
                    assertThat(said.theirs()).isEqualTo("淮海中路8号");
                    assertThat(said.yours()).isEqualTo("人民路2号");
                });

        actingAs.run("clerk2", () -> deciding.decide(second, crossing.live().number(), Set.of("address.street")));
        fixtures.handIn("clerk2", second);
        signAndEnter(second);
        assertThat(live().text("address.street")).contains("人民路2号");
    }

    @Test
    void who_keeps_what_the_card_says_has_nothing_left_to_hand_in() {
        ChangeId first = fixtures.proposed("sales1", card, STREET);
        ChangeId second = fixtures.proposed("clerk2", card, OTHER_STREET);
        signAndEnter(first);
        int live = actingAs.call("clerk2", () -> deciding.of(second)).live().number();

        actingAs.run("clerk2", () -> deciding.decide(second, live, Set.of()));

        assertThatThrownBy(() -> fixtures.handIn("clerk2", second)).hasMessageContaining("same-as-before");
        actingAs.run("clerk2", () -> reporting.giveUp(second));
        assertThat(live().text("address.street")).contains("淮海中路8号");
    }

    @Test
    void a_choice_made_on_an_older_card_is_asked_again() {
        ChangeId second = fixtures.written("clerk2", card, OTHER_STREET);
        signAndEnter(fixtures.proposed("sales1", card, STREET));
        int live = actingAs.call("clerk2", () -> deciding.of(second)).live().number();
        signAndEnter(fixtures.proposed("sales1", card, Map.of("address.street", "第三条路")));

        assertThatThrownBy(() -> actingAs.run("clerk2", () -> deciding.decide(second, live, Set.of("address.street"))))
                .hasMessageContaining("card-moved");
    }

    @Test
    void a_change_written_on_an_old_revision_moves_to_the_live_one_when_it_is_opened() {
        ChangeId written = fixtures.written("clerk2", card, COUNTY);
        ChangeDraft checked = actingAs.call("clerk2", () -> reporting.open(written));
        signAndEnter(fixtures.proposed("sales1", card, STREET));

        assertThatThrownBy(() ->
                        actingAs.run("clerk2", () -> handingIn.handIn(written, ChangeFixtures.with(checked, "核实"))))
                .hasMessageContaining("card-moved");
        ChangeDraft opened = actingAs.call("clerk2", () -> reporting.open(written));
        assertThat(opened.before().text("address.street")).contains("淮海中路8号");
        assertThat(opened.comparison().differences())
                .extracting(difference -> difference.field().name())
                .containsExactly("address.county");

        fixtures.handIn("clerk2", written);
        signAndEnter(written, "clerk1");
        assertThat(live().texts()).containsEntry("address.street", "淮海中路8号").containsEntry("address.county", "黄浦区");
    }

    @Test
    void the_same_change_by_two_people_leaves_nothing_of_the_second() {
        ChangeId first = fixtures.proposed("sales1", card, STREET);
        ChangeId second = fixtures.proposed("clerk2", card, STREET);

        signAndEnter(first);

        assertThat(fixtures.state(second)).isEqualTo(ChangeState.SENT_BACK);
        assertThatThrownBy(() -> fixtures.handIn("clerk2", second)).hasMessageContaining("same-as-before");
    }

    @Test
    void two_clerks_at_once_put_one_of_two_crossing_changes_in_force_and_the_other_goes_back() throws Exception {
        ChangeId first = fixtures.proposed("sales1", card, STREET);
        ChangeId second = fixtures.proposed("manager1", card, OTHER_STREET);
        fixtures.sign(first);
        actingAs.run("leader1", () -> reviewing.approve(fixtures.task(second), fixtures.digest(second)));

        List<Boolean> entered = atOnce(() -> entered("clerk1", first), () -> entered("clerk2", second));

        assertThat(entered).containsExactlyInAnyOrder(true, false);
        ChangeId taken = entered.get(0) ? first : second;
        ChangeId crossed = entered.get(0) ? second : first;
        assertThat(fixtures.state(taken)).isEqualTo(ChangeState.APPLIED);
        assertThat(fixtures.state(crossed)).isEqualTo(ChangeState.SENT_BACK);
        assertThat(step(crossed)).isEqualTo("Task_reportChange");
        assertThat(live().text("address.street")).contains(entered.get(0) ? "淮海中路8号" : "人民路2号");
    }

    @Test
    void a_change_begun_twice_at_once_is_one() throws Exception {
        List<ChangeId> begun = atOnce(
                () -> actingAs.call("sales1", () -> reporting.begin(card)),
                () -> actingAs.call("sales1", () -> reporting.begin(card)));

        assertThat(begun.get(0)).isEqualTo(begun.get(1));
        assertThat(fixtures.openOn(card)).hasSize(1);
    }

    /** Prepared before, so that only entering happens at once. */
    private boolean entered(String clerk, ChangeId change) {
        try {
            actingAs.run(
                    clerk,
                    () -> entering.enter(fixtures.task(change), fixtures.digest(change), Map.of(), Optional.empty()));
            return true;
        } catch (RuntimeException late) {
            return false;
        }
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> act : List.of(one, other)) {
                running.add(threads.submit(() -> {
                    start.await(10, TimeUnit.SECONDS);
                    return act.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> result : running) {
                results.add(result.get(60, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private void signAndEnter(ChangeId change) {
        signAndEnter(change, "clerk1");
    }

    private void signAndEnter(ChangeId change, String clerk) {
        if (step(change).equals("Task_reviewChange")) {
            fixtures.sign(change);
        }
        actingAs.run(
                clerk,
                () -> entering.enter(
                        fixtures.task(change), fixtures.digest(change), fixtures.keyed(change), Optional.empty()));
    }

    private String step(ChangeId change) {
        return workList.current(change.subject()).orElseThrow().step();
    }

    private CardContent live() {
        return actingAs.call("leader1", () -> reading.read(card));
    }

    private List<Integer> signedRevisions() {
        return actingAs.call("leader1", () -> history.signatures(card)).stream()
                .map(Signature::revision)
                .toList();
    }
}
