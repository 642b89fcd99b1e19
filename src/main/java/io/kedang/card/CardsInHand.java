package io.kedang.card;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.access.Role;
import io.kedang.identity.Holdings;
import io.kedang.identity.People;
import io.kedang.identity.Person;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.worklist.TasksOfHolders;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The cards that a person holds, which someone else must take before the person leaves. */
@Component
@Order(1)
class CardsInHand implements Holdings {

    private final JdbcClient jdbc;
    private final TasksOfHolders tasks;
    private final ObjectProvider<HolderChanges> processes;
    private final People people;
    private final Access access;
    private final Clock clock;

    CardsInHand(
            JdbcClient jdbc,
            TasksOfHolders tasks,
            ObjectProvider<HolderChanges> processes,
            People people,
            Access access,
            Clock clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.processes = processes;
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public int heldBy(EmployeeId person) {
        return jdbc.sql("""
                        select count(*) from (
                            select 1 from card where owner = ? and state not in ('REJECTED', 'DISCARDED')
                            limit 1000) held""").param(person.value()).query(Integer.class).single();
    }

    @Override
    public String messageKey() {
        return "card.in-hand";
    }

    /** Cards stay in their team: its manager knows the customers. */
    @Override
    public boolean suits(Person from, Person successor) {
        return successor.roles().contains(Role.SALESPERSON)
                && successor.team().isPresent()
                && (from.team().isEmpty() || from.team().equals(successor.team()));
    }

    /** Given up and rejected cards go along: only who holds one can take it up again. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int handOver(EmployeeId from, EmployeeId to) {
        List<CardId> open = jdbc.sql("""
                        select id from card where owner = ? and state not in ('ARCHIVED', 'REJECTED', 'DISCARDED')
                        order by id for update""").param(from.value()).query(UUID.class).list().stream()
                .map(CardId::new)
                .toList();
        note(from, to);
        keepAuthorship(from);
        int moved = jdbc.sql("update card set owner = ?, version = version + 1 where owner = ?")
                .params(to.value(), from.value())
                .update();
        for (CardId card : open) {
            tasks.passOn(card, from, to);
            processes.forEach(process -> process.handedOver(card, from, to));
        }
        return moved;
    }

    /** Whoever hands it in later: what the former holder wrote is for other eyes than theirs. */
    private void keepAuthorship(EmployeeId from) {
        jdbc.sql("""
                        insert into card_written_for (card_id, revision, deputy)
                        select id, case when state in ('HANDED_IN', 'SIGNED', 'ENTERED', 'ARCHIVED')
                                   then revision else revision + 1 end, owner
                        from card where owner = ?
                        on conflict do nothing""").param(from.value()).update();
    }

    /** An event in the history of each card, all at once. */
    private void note(EmployeeId from, EmployeeId to) {
        Actor actor = access.actor();
        Map<EmployeeId, String> names = people.names(List.of(from, to));
        jdbc.sql("""
                        insert into card_event (card_id, what, revision, actor, acted_by, reason, at)
                        select id, :what, revision, :actor, cast(:deputy as uuid), :reason, :at
                        from card where owner = :from""")
                .param("what", Happening.HANDED_OVER.name())
                .param("actor", actor.id().value())
                .param("deputy", actor.by().map(EmployeeId::value).orElse(null))
                .param("reason", HandingOver.told(names, from, to))
                .param("at", Timestamp.from(clock.instant()))
                .param("from", from.value())
                .update();
    }
}
