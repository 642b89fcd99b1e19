package io.kedang.verification;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.card.CardFlow;
import io.kedang.card.SealedValues;
import io.kedang.change.ChangeId;
import io.kedang.change.ReportingChanges;
import io.kedang.freshness.ConfirmationId;
import io.kedang.freshness.Confirmations;
import io.kedang.freshness.Evidence;
import io.kedang.shared.CardId;
import io.kedang.verification.CheckedCard.Finding;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Going through the own cards: each answer counts as soon as it is given, and can be taken back until the check is handed
 * in. Cards are held in the order of their ids, then the check, so that two who answer at once wait for each other
 * and never for good.
 */
@Component
@Transactional
public class Checking {

    private final Access access;
    private final CardFlow flow;
    private final Checks checks;
    private final CheckRows rows;
    private final Confirmations confirmations;
    private final ReportingChanges reporting;
    private final SealedValues sealed;
    private final Audit audit;
    private final Clock clock;

    Checking(
            Access access,
            CardFlow flow,
            Checks checks,
            CheckRows rows,
            Confirmations confirmations,
            ReportingChanges reporting,
            SealedValues sealed,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.flow = flow;
        this.checks = checks;
        this.rows = rows;
        this.confirmations = confirmations;
        this.reporting = reporting;
        this.sealed = sealed;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Nothing has changed on these cards: all that they say is confirmed. Those that have that answer keep it; those
     * that are not the keeper's any more are left out.
     *
     * @return how many cards have that answer now
     * @throws CheckRefused when none of them is the keeper's any more (409), the check has ended (409), or is not there
     *     for this person (404)
     */
    public int unchanged(CheckId id, Collection<CardId> cards, Evidence evidence) {
        List<CheckedCard> theirs = take(id, cards);
        checks.remember(id, evidence);
        theirs.stream()
                .filter(card -> answers(card, Answer.UNCHANGED).isEmpty())
                .forEach(card -> {
                    forget(id, card);
                    answer(
                            id,
                            card.card(),
                            finding(Answer.UNCHANGED, Optional.of(evidence), Optional.empty(), Optional.empty()),
                            confirmations.confirmAll(card.card(), evidence));
                });
        return theirs.size();
    }

    /** Something has changed: a change is begun, or the person's own open one goes on. Refuses as {@link #unchanged}. */
    public ChangeId changed(CheckId id, CardId card) {
        CheckedCard row = take(id, List.of(card)).get(0);
        forget(id, row);
        ChangeId change = reporting.begin(card);
        answer(
                id,
                card,
                finding(Answer.CHANGED, Optional.empty(), Optional.of(change), Optional.empty()),
                Optional.empty());
        return change;
    }

    /** These customers cannot be reached any more. Counts and refuses as {@link #unchanged}. */
    public int lost(CheckId id, Collection<CardId> cards, Note note) {
        List<CheckedCard> theirs = take(id, cards);
        theirs.forEach(card -> {
            sealed.requireUntold(card.card(), note.text());
            forget(id, card);
            answer(
                    id,
                    card.card(),
                    finding(Answer.LOST, Optional.empty(), Optional.empty(), Optional.of(note.text())),
                    Optional.empty());
        });
        return theirs.size();
    }

    /**
     * Takes an answer back: the card is open again, and what was confirmed by it is confirmed no more. A change that was
     * begun stays with the person, who may give it up on its own page.
     */
    public void undo(CheckId id, CardId card) {
        CheckedCard row = take(id, List.of(card)).get(0);
        if (!row.isOpen()) {
            forget(id, row);
            rows.reopen(id, card);
            audit.record(Audited.CARD_CHECKED, Subject.card(card), Map.of("answer", "–"));
        }
    }

    private List<CheckedCard> take(CheckId id, Collection<CardId> cards) {
        access.require(Permission.KEEP_CARDS);
        requireKeeper(checks.find(id));
        List<CheckedCard> known = rows.of(id, cards);
        if (known.size() < cards.stream().distinct().count()) {
            throw CheckRefused.notFound();
        }
        known.stream()
                .map(CheckedCard::card)
                .sorted(Comparator.comparing(CardId::value))
                .forEach(flow::hold);
        if (!requireKeeper(checks.hold(id)).isOpen()) {
            throw CheckRefused.ended();
        }
        List<CheckedCard> theirs = rows.theirs(id, cards);
        if (theirs.isEmpty()) {
            throw CheckRefused.notYoursNow();
        }
        return theirs;
    }

    private MonthlyCheck requireKeeper(Optional<MonthlyCheck> check) {
        return check.filter(one -> one.keeper().equals(access.actor().id())).orElseThrow(CheckRefused::notFound);
    }

    /** What an earlier answer confirmed is confirmed no more. */
    private void forget(CheckId id, CheckedCard card) {
        if (!card.isOpen()) {
            rows.confirmation(id, card.card()).ifPresent(earlier -> confirmations.takeBack(card.card(), earlier));
        }
    }

    private void answer(CheckId id, CardId card, Finding finding, Optional<ConfirmationId> confirmation) {
        rows.answer(id, card, finding, confirmation);
        audit.record(
                Audited.CARD_CHECKED,
                Subject.card(card),
                Map.of("answer", finding.answer().name()));
    }

    private static Optional<Finding> answers(CheckedCard card, Answer answer) {
        return card.finding().filter(finding -> finding.answer() == answer);
    }

    private Finding finding(
            Answer answer, Optional<Evidence> evidence, Optional<ChangeId> change, Optional<String> note) {
        Actor actor = access.actor();
        return new Finding(answer, evidence, change, note, actor.id(), actor.by(), clock.instant());
    }
}
