package io.kedang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.KedangTest;
import io.kedang.identity.ActingAs;
import io.kedang.identity.People;
import io.kedang.notice.NoticeKind;
import io.kedang.notice.Told;
import io.kedang.shared.CardId;
import io.kedang.worklist.WorkList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is told what became of a card. */
@KedangTest
class OutcomesTest {

    @Autowired
    private IntakeFixtures fixtures;

    @Autowired
    private Collecting collecting;

    @Autowired
    private WorkList workList;

    @Autowired
    private People people;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private Told told;

    @Test
    void theSalespersonHearsThatTheCardIsSentBack() {
        CardId card = fixtures.handedInCard();

        fixtures.sendBack(card, "门牌号请核实");

        assertThat(told.of(NoticeKind.CARD_SENT_BACK, card)).containsExactly("sales1");
    }

    @Test
    void theSalespersonHearsThatTheCardIsRejected() {
        CardId card = fixtures.handedInCard();

        fixtures.reject(card, "该店已停业");

        assertThat(told.of(NoticeKind.CARD_REJECTED, card)).containsExactly("sales1");
    }

    @Test
    void salespersonAndLeaderHearThatTheCardIsArchived() {
        CardId card = fixtures.archivedCard();

        assertThat(told.of(NoticeKind.CARD_ARCHIVED, card))
                .contains("sales1", "leader1")
                .doesNotContain("manager1", "clerk1", "finance1");
    }

    @Test
    void whoSignedHearsThatTheClerkGaveTheCardBack() {
        CardId card = fixtures.signedCard();

        fixtures.backToReview(card, "执照号码与影印件不符");

        assertThat(told.of(NoticeKind.CARD_BACK_TO_REVIEW, card)).containsExactly("manager1");
    }

    @Test
    void whoEnteredHearsThatFinanceGaveTheCardBack() {
        CardId card = fixtures.enteredCard();

        fixtures.backToEntry(card, "开户行有误");

        assertThat(told.of(NoticeKind.CARD_BACK_TO_ENTRY, card)).containsExactly("clerk1");
    }

    @Test
    void onlyWhoHasTheReviewInHandHearsThatTheCardIsWithdrawn() {
        CardId free = fixtures.handedInCard();
        CardId claimed = fixtures.handedInCard();
        actingAs.run("manager1", () -> workList.claim(fixtures.task(claimed)));

        actingAs.run("sales1", () -> collecting.withdraw(free));
        actingAs.run("sales1", () -> collecting.withdraw(claimed));

        assertThat(told.of(NoticeKind.CARD_WITHDRAWN, free)).isEmpty();
        assertThat(told.of(NoticeKind.CARD_WITHDRAWN, claimed)).containsExactly("manager1");
    }

    @Test
    void bothHearOfATaskThatIsGivenToSomeoneElse() {
        CardId card = fixtures.signedCard();
        actingAs.run("clerk1", () -> workList.claim(fixtures.task(card)));

        actingAs.run(
                "leader1",
                () -> workList.reassign(
                        fixtures.task(card),
                        people.findByLogin("clerk2").orElseThrow().id()));

        assertThat(told.of(NoticeKind.TASK_GIVEN, card)).containsExactly("clerk2");
        assertThat(told.of(NoticeKind.TASK_TAKEN, card)).containsExactly("clerk1");
    }
}
