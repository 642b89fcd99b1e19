package io.kedang.card;

import java.util.Optional;

/** Implemented by features that have something to say in the header of a card's page to this person. */
public interface CardBadges {

    Optional<CardBadge> on(CardSummary card);
}
