package io.kedang.grading;

import io.kedang.shared.CardId;
import java.util.Collection;
import java.util.Map;

/**
 * Where it is known from what customers bought: the yearly sales on their cards, or a ledger. Amounts lie in the table
 * {@code yearly_purchase}, so that all customers can be compared by one query.
 */
public interface Purchases {

    /** Writes what has changed since the last time into {@code yearly_purchase}, in the caller's transaction. */
    void catchUp();

    /** In one query; customers of whom it is not known are left out. */
    Map<CardId, PaymentBehaviour> payment(Collection<CardId> cards);
}
