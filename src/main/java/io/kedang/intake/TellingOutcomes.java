package io.kedang.intake;

import io.kedang.access.Access;
import io.kedang.access.Role;
import io.kedang.card.Cards;
import io.kedang.identity.People;
import io.kedang.identity.Person;
import io.kedang.notice.NoticeKind;
import io.kedang.notice.Notices;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.WorkList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells those whom it concerns what became of a card, in the transaction in which it happens. */
@Component
class TellingOutcomes {

    private final Notices notices;
    private final Cards cards;
    private final WorkList workList;
    private final People people;
    private final Access access;

    TellingOutcomes(Notices notices, Cards cards, WorkList workList, People people, Access access) {
        this.notices = notices;
        this.cards = cards;
        this.workList = workList;
        this.people = people;
        this.access = access;
    }

    void sentBack(CardId card) {
        tell(List.of(cards.holder(card)), NoticeKind.CARD_SENT_BACK, card);
    }

    void rejected(CardId card) {
        tell(List.of(cards.holder(card)), NoticeKind.CARD_REJECTED, card);
    }

    /** The end of intake goes back to the salesperson and to the leader. */
    void archived(CardId card) {
        Set<EmployeeId> people = new LinkedHashSet<>(List.of(cards.holder(card)));
        this.people.withRole(Role.LEADER).stream().map(Person::id).forEach(people::add);
        tell(people, NoticeKind.CARD_ARCHIVED, card);
    }

    /** Who has the review in hand hears that it is gone. */
    void withdrawn(OpenTask review) {
        review.assignee()
                .ifPresent(reviewer -> tell(List.of(reviewer), NoticeKind.CARD_WITHDRAWN, review.requireCard()));
    }

    /** Who signed hears that it comes back. */
    void backToReview(CardId card) {
        whoDid("Task_reviewCard", card)
                .ifPresent(signer -> tell(List.of(signer), NoticeKind.CARD_BACK_TO_REVIEW, card));
    }

    /** Who entered it hears that it comes back. */
    void backToEntry(CardId card) {
        whoDid("Task_enterCard", card).ifPresent(clerk -> tell(List.of(clerk), NoticeKind.CARD_BACK_TO_ENTRY, card));
    }

    private Optional<EmployeeId> whoDid(String step, CardId card) {
        return workList.steps(card).stream()
                .filter(done -> done.step().equals(step))
                .flatMap(done -> done.doneBy().stream())
                .reduce((earlier, later) -> later);
    }

    private void tell(Collection<EmployeeId> to, NoticeKind kind, CardId card) {
        notices.tell(to, kind, card, Map.of(Notices.BY, access.actor().id().toString()));
    }
}
