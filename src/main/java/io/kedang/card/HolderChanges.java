package io.kedang.card;

import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;

/** Told, in the same transaction, that a card in the flow has another holder; processes contribute beans. */
public interface HolderChanges {

    void handedOver(CardId card, EmployeeId from, EmployeeId to);
}
