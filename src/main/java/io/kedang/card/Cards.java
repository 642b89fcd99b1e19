package io.kedang.card;

import io.kedang.shared.CardId;

/** The cards, as other modules look them up. */
public interface Cards {

    /**
     * A card within the reach of the person who acts.
     *
     * @throws CardRefused when unknown or out of reach; both look alike (404)
     */
    CardSummary get(CardId id);
}
