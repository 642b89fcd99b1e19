package io.kedang.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.kedang.KedangTest;
import io.kedang.access.AccessRefused;
import io.kedang.card.Section;
import io.kedang.change.ChangeId;
import io.kedang.change.OpenChanges;
import io.kedang.freshness.Confirmations;
import io.kedang.freshness.Evidence;
import io.kedang.freshness.SectionFreshness;
import io.kedang.identity.ActingAs;
import io.kedang.identity.Colleagues;
import io.kedang.identity.Leaving;
import io.kedang.identity.OneUsePassword;
import io.kedang.intake.IntakeFixtures;
import io.kedang.shared.CardId;
import io.kedang.verification.CheckFixtures.Crew;
import io.kedang.verification.CheckedCard.Finding;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a salesperson answers about the cards of a check, and what becomes of it. */
@KedangTest
class CheckingTest {

    @Autowired
    private CheckFixtures fixtures;

    @Autowired
    private IntakeFixtures intake;

    @Autowired
    private Checking checking;

    @Autowired
    private HandingInChecks handingIn;

    @Autowired
    private ReadingChecks reading;

    @Autowired
    private Checks checks;

    @Autowired
    private LostContacts lostContacts;

    @Autowired
    private Confirmations confirmations;

    @Autowired
    private OpenChanges changes;

    @Autowired
    private Leaving leaving;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private Clock clock;

    private Crew crew;

    @BeforeEach
    void crew() {
        crew = fixtures.crew();
    }

    @Test
    void unchanged_confirms_all_that_the_card_says_and_its_evidence_is_proposed_next() {
        CardId card = fixtures.archived(crew.login(), 1).get(0);
        CheckId check = fixtures.begun(crew);

        act(() -> checking.unchanged(check, List.of(card), Evidence.VISIT));

        assertThat(confirmations.of(card).sections())
                .extracting(SectionFreshness::evidence)
                .containsOnly(Evidence.VISIT);
        assertThat(finding(check, card)).map(Finding::answer).contains(Answer.UNCHANGED);
        assertThat(checks.find(check).orElseThrow().evidence()).isEqualTo(Evidence.VISIT);
        assertThat(progress(check)).isEqualTo(new Progress(1, 0, 0, 0));
    }

    @Test
    void undone_the_card_is_open_again_and_what_was_confirmed_is_not() {
        CardId card = fixtures.archived(crew.login(), 1).get(0);
        CheckId check = fixtures.begun(crew);
        act(() -> checking.unchanged(check, List.of(card), Evidence.PHONE));

        act(() -> checking.undo(check, card));

        assertThat(finding(check, card)).isEmpty();
        assertThat(confirmations.of(card).of(Section.BASICS))
                .map(SectionFreshness::evidence)
                .contains(Evidence.DOCUMENT);
        act(() -> checking.undo(check, card));
        assertThat(progress(check)).isEqualTo(new Progress(0, 0, 0, 1));
    }

    @Test
    void answering_again_replaces_the_answer_and_what_it_confirmed() {
        CardId card = fixtures.archived(crew.login(), 1).get(0);
        CheckId check = fixtures.begun(crew);
        act(() -> checking.unchanged(check, List.of(card), Evidence.PHONE));

        act(() -> checking.lost(check, List.of(card), new Note("三次无人接听")));

        assertThat(finding(check, card)).map(Finding::answer).contains(Answer.LOST);
        assertThat(confirmations.of(card).of(Section.BASICS))
                .map(SectionFreshness::evidence)
                .contains(Evidence.DOCUMENT);
    }

    @Test
    void changed_begins_a_change_and_pressed_twice_it_goes_on_with_the_same() {
        CardId card = fixtures.archived(crew.login(), 1).get(0);
        CheckId check = fixtures.begun(crew);

        ChangeId first = actingAs.call(crew.login(), () -> checking.changed(check, card));
        ChangeId again = actingAs.call(crew.login(), () -> checking.changed(check, card));

        assertThat(again).isEqualTo(first);
        assertThat(changes.on(List.of(card))).containsOnlyKeys(card);
        assertThat(finding(check, card).flatMap(Finding::change)).contains(first);
    }

    @Test
    void lost_customers_are_there_for_the_review_until_somebody_hears_of_them() {
        List<CardId> cards = fixtures.archived(crew.login(), 2);
        CheckId check = fixtures.begun(crew);
        act(() -> checking.lost(check, cards, new Note("门店已搬走")));
        LocalDate today = LocalDate.now(clock);

        assertThat(lostContacts.of(cards)).containsOnlyKeys(cards);
        assertThat(lostContacts.in(crew.team(), today, today, 10))
                .extracting(LostContact::card, LostContact::note)
                .containsExactlyInAnyOrder(tuple(cards.get(0), "门店已搬走"), tuple(cards.get(1), "门店已搬走"));

        act(() -> checking.unchanged(check, List.of(cards.get(0)), Evidence.PHONE));

        assertThat(lostContacts.of(cards)).containsOnlyKeys(cards.get(1));
        assertThat(lostContacts.in(crew.team(), today.minusDays(9), today.minusDays(1), 10))
                .isEmpty();
    }

    @Test
    void a_note_tells_nothing_that_is_sealed() {
        CardId card = fixtures.archived(crew.login(), 1).get(0);
        CheckId check = fixtures.begun(crew);

        assertThatThrownBy(() -> new Note("打 138 0013 8000 无人接")).isInstanceOf(CheckRefused.class);
        assertThatThrownBy(() -> act(() -> checking.lost(check, List.of(card), new Note(" "))))
                .isInstanceOf(CheckRefused.class);
        assertThatThrownBy(() -> new Note("x".repeat(Note.LONGEST + 1))).isInstanceOf(CheckRefused.class);
        assertThat(new Note("2026 年 12 月 3 日去过 2 次").text()).isNotEmpty();
    }

    @Test
    void several_at_once_leave_out_what_is_not_theirs_any_more() {
        List<CardId> cards = fixtures.archived(crew.login(), 3);
        CheckId check = fixtures.begun(crew);
        OneUsePassword colleague = fixtures.salesperson(crew.team());
        fixtures.give(cards.get(1), colleague.person());

        int answered = actingAs.call(crew.login(), () -> checking.unchanged(check, cards, Evidence.PHONE));

        assertThat(answered).isEqualTo(2);
        assertThat(progress(check)).as("what has left is not missed").isEqualTo(new Progress(2, 0, 0, 0));
        assertThatThrownBy(() -> act(() -> checking.unchanged(check, List.of(cards.get(1)), Evidence.PHONE)))
                .isInstanceOf(CheckRefused.class)
                .hasMessageContaining("card-left");
    }

    @Test
    void what_came_to_them_meanwhile_is_in_the_list_unless_it_was_confirmed_since() {
        fixtures.many(crew, 1);
        OneUsePassword colleague = fixtures.salesperson(crew.team());
        List<CardId> older = fixtures.archived(colleague.login(), 1);
        CheckId check = fixtures.begun(crew);
        List<CardId> newer = fixtures.archived(crew.login(), 1);

        fixtures.give(older.get(0), crew.keeper());
        act(() -> reading.open(check));

        assertThat(cards(check)).hasSize(2).contains(older.get(0)).doesNotContain(newer.get(0));
    }

    @Test
    void nobody_else_answers() {
        CardId card = fixtures.archived(crew.login(), 1).get(0);
        CheckId check = fixtures.begun(crew);
        OneUsePassword colleague = fixtures.salesperson(crew.team());

        for (String other : List.of(colleague.login(), "sales1")) {
            assertThatThrownBy(
                            () -> actingAs.run(other, () -> checking.unchanged(check, List.of(card), Evidence.PHONE)))
                    .isInstanceOf(CheckRefused.class)
                    .hasMessageContaining("not-found");
        }
        assertThatThrownBy(() -> act(() -> checking.unchanged(check, List.of(intake.archivedCard()), Evidence.PHONE)))
                .isInstanceOf(CheckRefused.class)
                .hasMessageContaining("not-found");
        assertThatThrownBy(() -> actingAs.run(
                        fixtures.login(crew.manager()), () -> checking.unchanged(check, List.of(card), Evidence.PHONE)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void a_deputy_answers_in_the_place_of_the_salesperson_and_both_are_named() throws Exception {
        CardId card = fixtures.archived(crew.login(), 1).get(0);
        CheckId check = fixtures.begun(crew);
        OneUsePassword colleague = fixtures.salesperson(crew.team());

        try (AutoCloseable deputy = colleagues.deputy(crew.login(), colleague.login())) {
            actingAs.runFor(crew.login(), colleague.login(), () -> {
                checking.unchanged(check, List.of(card), Evidence.PHONE);
                handingIn.handIn(check, Optional.empty());
            });
        }

        assertThat(finding(check, card).map(Finding::by)).contains(crew.keeper());
        assertThat(finding(check, card).flatMap(Finding::deputy)).contains(colleague.person());
    }

    @Test
    void a_successor_goes_on_with_the_check_of_who_has_left() {
        List<CardId> cards = fixtures.archived(crew.login(), 2);
        CheckId check = fixtures.begun(crew);
        act(() -> checking.unchanged(check, List.of(cards.get(0)), Evidence.PHONE));
        OneUsePassword successor = fixtures.salesperson(crew.team());

        actingAs.run("admin1", () -> leaving.handOver(crew.keeper(), successor.person()));

        assertThat(fixtures.task(check).assignee()).contains(successor.person());
        actingAs.run(successor.login(), () -> {
            assertThat(reading.cards(check, CheckPart.OPEN, 0))
                    .extracting(CheckedCard::card)
                    .containsExactly(cards.get(1));
            checking.unchanged(check, List.of(cards.get(1)), Evidence.PHONE);
            handingIn.handIn(check, Optional.empty());
        });
        assertThat(checks.find(check).orElseThrow().employee()).isEqualTo(crew.keeper());
    }

    @Test
    void two_windows_that_answer_and_hand_in_at_once_lose_nothing() throws Exception {
        List<CardId> cards = fixtures.archived(crew.login(), 3);
        List<CardId> reverse = new ArrayList<>(cards);
        Collections.reverse(reverse);
        CheckId check = fixtures.begun(crew);
        ExecutorService windows = Executors.newFixedThreadPool(4);
        List<Future<?>> presses = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            presses.add(windows.submit(() -> act(() -> checking.unchanged(check, cards, Evidence.PHONE))));
            presses.add(windows.submit(() -> act(() -> checking.lost(check, reverse, new Note("找不到")))));
        }
        for (Future<?> press : presses) {
            press.get();
        }
        windows.shutdown();

        Progress progress = progress(check);
        assertThat(progress.open()).isZero();
        assertThat(List.of(progress.unchanged(), progress.lost())).containsExactlyInAnyOrder(3, 0);
        boolean lost = progress.lost() == 3;
        assertThat(confirmations.of(cards.get(0)).of(Section.BASICS))
                .map(SectionFreshness::evidence)
                .contains(lost ? Evidence.DOCUMENT : Evidence.PHONE);
    }

    @Test
    void the_stalest_come_first_page_by_page() {
        fixtures.many(crew, ReadingChecks.PAGE + 5);
        CardId card = fixtures.archived(crew.login(), 1).get(0);
        CheckId check = fixtures.begun(crew);

        List<CheckedCard> first = actingAs.call(crew.login(), () -> reading.cards(check, CheckPart.ALL, 0));
        List<CheckedCard> second = actingAs.call(
                crew.login(),
                () -> reading.cards(
                        check, CheckPart.ALL, first.get(ReadingChecks.PAGE - 1).place()));

        assertThat(first)
                .hasSize(ReadingChecks.PAGE + 1)
                .first()
                .extracting(CheckedCard::card)
                .isEqualTo(card);
        assertThat(second).hasSize(6);
        assertThat(second).extracting(CheckedCard::place).isSorted();
    }

    private void act(Runnable what) {
        fixtures.run(crew, what);
    }

    private Optional<Finding> finding(CheckId check, CardId card) {
        return actingAs.call(crew.login(), () -> reading.card(check, card).finding());
    }

    private Progress progress(CheckId check) {
        return actingAs.call(crew.login(), () -> reading.progress(check));
    }

    private List<CardId> cards(CheckId check) {
        return actingAs.call(crew.login(), () -> reading.cards(check, CheckPart.ALL, 0)).stream()
                .map(CheckedCard::card)
                .toList();
    }
}
