package io.kedang.card;

import java.util.List;

/** Implemented by features to offer on a card's page what the person may do with the card now. */
public interface CardActions {

    List<CardAction> on(CardSummary card);
}
