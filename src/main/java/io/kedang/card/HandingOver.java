package io.kedang.card;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.identity.People;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a card that is being written to another salesperson, who goes on with the draft. Who wrote so far is kept from
 * reviewing it like who writes now. The caller has checked who may, and gives the task.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class HandingOver {

    private final CardRecords cards;
    private final DeputyWriters writers;
    private final CardHistory history;
    private final ObjectProvider<HolderChanges> processes;
    private final People people;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    HandingOver(
            CardRecords cards,
            DeputyWriters writers,
            CardHistory history,
            ObjectProvider<HolderChanges> processes,
            People people,
            Access access,
            Audit audit,
            Clock clock) {
        this.cards = cards;
        this.writers = writers;
        this.history = history;
        this.processes = processes;
        this.people = people;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws CardRefused when it is not open for writing (409) */
    public void handOver(CardId id, EmployeeId to) {
        Card card = cards.findForUpdate(id.value()).orElseThrow(CardRefused::notFound);
        EmployeeId from = card.holding().owner();
        card.handOver(to);
        cards.save(card);
        cards.flush();
        writers.noteFormer(id, card.revision() + 1, from);
        tell(card, from, to);
        processes.forEach(process -> process.handedOver(id, from, to));
    }

    private void tell(Card card, EmployeeId from, EmployeeId to) {
        Actor actor = access.actor();
        Optional<String> who = Optional.of(told(people.names(List.of(from, to)), from, to));
        history.add(
                card.id(),
                new CardEvent(Happening.HANDED_OVER, card.revision(), actor.id(), actor.by(), who, clock.instant()));
        audit.record(
                Audited.HANDED_OVER, Subject.card(card.id()), Map.of("from", from.toString(), "to", to.toString()));
    }

    /** As the history of the card tells it. */
    static String told(Map<EmployeeId, String> names, EmployeeId from, EmployeeId to) {
        return names.get(from) + " → " + names.get(to);
    }
}
