package io.kedang.grading;

import io.kedang.access.Access;
import io.kedang.access.FieldGroup;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.card.CardState;
import io.kedang.card.CardSummary;
import io.kedang.card.Cards;
import io.kedang.card.SealedValues;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the credit assessment of a customer comes to: the card tells it at length (资信评价), rules need it in a word.
 * Said by those who decide grades, and by finance.
 */
@Service
@Transactional
public class CreditStandings {

    private final KeptWords standings;
    private final Cards cards;
    private final SealedValues sealed;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    CreditStandings(JdbcClient jdbc, Cards cards, SealedValues sealed, Access access, Audit audit, Clock clock) {
        this.standings = new KeptWords(jdbc, "credit_standing", "standing", "note");
        this.cards = cards;
        this.sealed = sealed;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the person who acts says how this customer's credit stands. */
    public boolean may(CardSummary card) {
        return card.state() == CardState.ARCHIVED && isEntitled() && sees(card);
    }

    private boolean isEntitled() {
        return access.may(Permission.DECIDE_GRADES) || access.may(Permission.OPEN_ACCOUNTS);
    }

    private boolean sees(CardSummary card) {
        return cards.groups(card).contains(FieldGroup.ASSESSMENT);
    }

    /** Empty too for who does not see the assessment. */
    @Transactional(readOnly = true)
    public Optional<Kept> of(CardId id) {
        CardSummary card = cards.get(id);
        return sees(card) ? standings.of(id) : Optional.empty();
    }

    @Transactional(readOnly = true)
    public List<Kept> history(CardId id) {
        CardSummary card = cards.get(id);
        return sees(card) ? standings.history(id) : List.of();
    }

    /**
     * @param why may be blank unless the standing is poor
     * @throws GradingRefused when the person is not entitled or the card is not archived, or a poor standing has no
     *     reason
     */
    public void keep(CardId id, CreditStanding standing, String why) {
        require(id);
        String note = why.strip();
        requireSound(id, standing, note);
        boolean same = standings
                .of(id)
                .filter(kept ->
                        kept.word().equals(standing.name()) && kept.note().equals(note))
                .isPresent();
        if (!same) {
            standings.keep(id, standing.name(), note, access.actor(), clock.instant());
            audit.record(Audited.CREDIT_STANDING_KEPT, Subject.card(id), Map.of("standing", standing.name()));
        }
    }

    /**
     * The card, for those who say how its credit stands.
     *
     * @throws GradingRefused when the person is not entitled or the card is not archived
     */
    @Transactional(readOnly = true)
    public CardSummary require(CardId id) {
        CardSummary card = cards.get(id);
        if (!isEntitled() || !sees(card)) {
            throw GradingRefused.notYours();
        }
        if (card.state() != CardState.ARCHIVED) {
            throw GradingRefused.notArchived();
        }
        return card;
    }

    private void requireSound(CardId id, CreditStanding standing, String note) {
        if (standing == CreditStanding.UNKNOWN) {
            throw GradingRefused.invalid(List.of(Problem.of("standing", "grading.standing.problem")));
        }
        if (standing == CreditStanding.POOR && note.isEmpty()) {
            throw GradingRefused.invalid(List.of(Problem.of("note", "grading.standing.why")));
        }
        if (note.length() > Kept.NOTE) {
            throw GradingRefused.invalid(List.of(Problem.of("note", "grading.note.too-long", Kept.NOTE)));
        }
        sealed.requireUntold(id, note);
    }
}
