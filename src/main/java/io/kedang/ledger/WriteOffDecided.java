package io.kedang.ledger;

import io.kedang.shared.CardId;

/** Told that a second person has decided a write-off, in the same transaction, the standing of the customer held. */
public interface WriteOffDecided {

    /** @param posted whether it was agreed to; then {@link LedgerMoves} was told before */
    void decided(WriteOffId writeOff, CardId card, boolean posted);
}
