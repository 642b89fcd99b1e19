package io.kedang.grading;

import io.kedang.shared.CardId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/**
 * Where it is known from what customers bought: the ledger, else the yearly sales on their cards. Amounts lie in
 * {@code yearly_purchase}, so that all customers can be compared by one query.
 */
public interface Purchases {

    /** Has what changed since the last time in {@code yearly_purchase}, in the caller's transaction. */
    void catchUp();

    /** How they paid up to today, in one query; customers of whom it is not known are left out. */
    Map<CardId, PaymentBehaviour> payment(Collection<CardId> cards);

    /** How they paid up to a day, in one query; customers of whom it is not known are left out. */
    Map<CardId, PaymentBehaviour> payment(Collection<CardId> cards, LocalDate on);
}
