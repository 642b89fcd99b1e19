package io.kedang.card;

import java.util.Optional;

/** Implemented by features that have something to show on a card's page to this person. */
public interface CardPanels {

    Optional<CardPanel> on(CardSummary card);
}
