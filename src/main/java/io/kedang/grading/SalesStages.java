package io.kedang.grading;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.card.CardState;
import io.kedang.card.CardSummary;
import io.kedang.card.Cards;
import io.kedang.card.SealedValues;
import io.kedang.catalogue.Code;
import io.kedang.catalogue.CodeList;
import io.kedang.catalogue.Codes;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far trade with a customer has come: kept by the salesperson who holds the card, with what to do next. */
@Service
@Transactional
public class SalesStages {

    private final KeptWords stages;
    private final Codes codes;
    private final Cards cards;
    private final SealedValues sealed;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    SalesStages(
            JdbcClient jdbc, Codes codes, Cards cards, SealedValues sealed, Access access, Audit audit, Clock clock) {
        this.stages = new KeptWords(jdbc, "sales_stage", "stage", "next");
        this.codes = codes;
        this.cards = cards;
        this.sealed = sealed;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the person who acts keeps the stage of this card. */
    public boolean may(CardSummary card) {
        return card.state() == CardState.ARCHIVED && access.may(Permission.KEEP_CARDS) && isTheirs(card);
    }

    private boolean isTheirs(CardSummary card) {
        return card.holding().owner().equals(access.actor().id());
    }

    /** @throws io.kedang.card.CardRefused when the card is out of reach (404) */
    @Transactional(readOnly = true)
    public Optional<Kept> of(CardId card) {
        return stages.of(cards.get(card).id());
    }

    /** All that were kept, the newest first. */
    @Transactional(readOnly = true)
    public List<Kept> history(CardId card) {
        return stages.history(cards.get(card).id());
    }

    /**
     * Keeps where trade stands; saying the same again changes nothing.
     *
     * @param stage code of {@link CodeList#SALES_STAGE}
     * @param next what to do next; may be blank
     * @throws GradingRefused when the card is somebody else's, is not archived, or the stage is none
     */
    public void keep(CardId id, String stage, String next) {
        require(id);
        String note = next.strip();
        requireSound(id, stage, note);
        boolean same = stages.of(id)
                .filter(kept -> kept.word().equals(stage) && kept.note().equals(note))
                .isPresent();
        if (!same) {
            stages.keep(id, stage, note, access.actor(), clock.instant());
            audit.record(Audited.SALES_STAGE_KEPT, Subject.card(id), Map.of("stage", stage));
        }
    }

    /**
     * The card, for the one who keeps its stage.
     *
     * @throws GradingRefused when it is somebody else's or is not archived
     */
    @Transactional(readOnly = true)
    public CardSummary require(CardId id) {
        access.require(Permission.KEEP_CARDS);
        CardSummary card = cards.get(id);
        if (!isTheirs(card)) {
            throw GradingRefused.notYours();
        }
        if (card.state() != CardState.ARCHIVED) {
            throw GradingRefused.notArchived();
        }
        return card;
    }

    private void requireSound(CardId id, String stage, String note) {
        if (codes.choices(CodeList.SALES_STAGE, Locale.ENGLISH).stream()
                .map(Code::code)
                .noneMatch(stage::equals)) {
            throw GradingRefused.invalid(List.of(Problem.of("stage", "grading.stage.problem")));
        }
        if (note.length() > Kept.NOTE) {
            throw GradingRefused.invalid(List.of(Problem.of("next", "grading.note.too-long", Kept.NOTE)));
        }
        sealed.requireUntold(id, note);
    }
}
