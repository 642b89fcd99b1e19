package io.kedang.ledger;

import io.kedang.shared.CardId;
import java.util.Collection;

/**
 * Told what has moved in the ledger, in the same transaction, the standings of these customers held: after each posting,
 * reversal, allocation and taking back, once for all that is posted together. What it throws undoes the posting.
 */
public interface LedgerMoves {

    /** @param cards whose balance or open items may be other ones now; each once */
    void moved(Collection<CardId> cards);
}
