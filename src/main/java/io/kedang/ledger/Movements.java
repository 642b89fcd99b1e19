package io.kedang.ledger;

import io.kedang.shared.CardId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the listeners what has moved. They are asked for late: some of them post themselves. */
@Component
class Movements {

    private final ObjectProvider<LedgerMoves> listeners;

    Movements(ObjectProvider<LedgerMoves> listeners) {
        this.listeners = listeners;
    }

    void tell(Collection<CardId> cards) {
        List<CardId> each = List.copyOf(new LinkedHashSet<>(cards));
        listeners.orderedStream().forEach(listener -> listener.moved(each));
    }
}
