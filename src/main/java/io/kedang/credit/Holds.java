package io.kedang.credit;

import io.kedang.access.Access;
import io.kedang.card.Cards;
import io.kedang.card.SealedValues;
import io.kedang.ledger.Standings;
import io.kedang.shared.CardId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds: as long as a customer has one, shipments are refused unless one is allowed. A customer has at most one for each
 * reason, so that each can end when its own reason is gone.
 */
@Component
@Transactional
public class Holds {

    private final HoldRows rows;
    private final Standings standings;
    private final CreditDeciders deciders;
    private final Cards cards;
    private final SealedValues sealed;
    private final CreditRecord records;
    private final TellingOfCredit telling;
    private final Access access;

    Holds(
            HoldRows rows,
            Standings standings,
            CreditDeciders deciders,
            Cards cards,
            SealedValues sealed,
            CreditRecord records,
            TellingOfCredit telling,
            Access access) {
        this.rows = rows;
        this.standings = standings;
        this.deciders = deciders;
        this.cards = cards;
        this.sealed = sealed;
        this.records = records;
        this.telling = telling;
        this.access = access;
    }

    /**
     * The person who acts decides that nothing leaves to the customer. Where a hold for this reason stands already, it
     * stays as it is.
     *
     * @param note may be empty
     * @return the hold that stands now
     * @throws CreditRefused unless the person decides about this customer
     */
    public HoldId place(CardId card, HoldReason reason, String note) {
        deciders.require(cards.get(card));
        sealed.requireUntold(card, note);
        return place(card, reason, note, access.currentActor().map(Doer::of));
    }

    private HoldId place(CardId card, HoldReason reason, String note, Optional<Doer> by) {
        standings.hold(card);
        Optional<HoldId> open = rows.open(card, reason);
        if (open.isPresent()) {
            return open.get();
        }
        HoldId placed = rows.place(card, reason, note.strip(), by);
        records.add(card, "HOLD_PLACED", placed);
        telling.held(card);
        return placed;
    }

    /**
     * The person who acts ends it.
     *
     * @throws CreditRefused when it is unknown (404) or has ended already (409)
     */
    public void end(HoldId id, Reason why) {
        Hold hold = rows.get(id);
        deciders.require(cards.get(hold.card()));
        standings.hold(hold.card());
        sealed.requireUntold(hold.card(), why.text());
        if (!rows.end(id, why.text(), access.currentActor().map(Doer::of))) {
            throw CreditRefused.movedOn();
        }
        ended(hold);
    }

    /** Its reason is gone, such as by a payment; nobody's rights are asked. Nothing happens when none stands. */
    public void reasonGone(CardId card, HoldReason reason) {
        standings.hold(card);
        rows.open(card, reason).map(rows::get).ifPresent(hold -> {
            rows.end(hold.id(), "", Optional.empty());
            ended(hold);
        });
    }

    private void ended(Hold hold) {
        records.add(hold.card(), "HOLD_ENDED", hold.id());
        telling.holdEnded(hold.card());
    }

    /** Those that stand, in one query; customers without one are left out. For whoever has asked who may see it. */
    @Transactional(readOnly = true)
    public Map<CardId, List<Hold>> current(Collection<CardId> of) {
        return rows.current(of);
    }

    /** All of a customer, the latest first, at most 100. For whoever has asked who may see it. */
    @Transactional(readOnly = true)
    public List<Hold> history(CardId card) {
        return rows.history(card);
    }
}
