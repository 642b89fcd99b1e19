package io.kedang.credit;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.access.Role;
import io.kedang.card.Cards;
import io.kedang.identity.People;
import io.kedang.identity.Person;
import io.kedang.notice.NoticeKind;
import io.kedang.notice.Notices;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells those whom it concerns what becomes of a customer's credit, in the transaction in which it happens; never amounts. */
@Component
class TellingOfCredit {

    private final Notices notices;
    private final Cards cards;
    private final People people;
    private final Access access;
    private final JdbcClient jdbc;

    TellingOfCredit(Notices notices, Cards cards, People people, Access access, JdbcClient jdbc) {
        this.notices = notices;
        this.cards = cards;
        this.people = people;
        this.access = access;
        this.jdbc = jdbc;
    }

    /** The salesperson, the managers of the team and finance. */
    void held(CardId card) {
        tell(all(card), NoticeKind.HOLD_PLACED, card);
    }

    /** The same. */
    void holdEnded(CardId card) {
        tell(all(card), NoticeKind.HOLD_ENDED, card);
    }

    /** That a shipment may not leave: the salesperson, and finance, which can allow it. */
    void refused(CardId card) {
        Set<EmployeeId> concerned = ids(people.withRole(Role.FINANCE));
        concerned.add(cards.holder(card));
        tell(concerned, NoticeKind.SHIPMENT_REFUSED, card);
    }

    /** Who asked for a shipment that was refused: it may leave now. */
    void allowed(CardId card, EmployeeId asker) {
        notices.tellOf(
                people.actors(Set.of(asker)).keySet(),
                NoticeKind.SHIPMENT_ALLOWED,
                "/dispatch/" + card,
                number(card),
                by());
    }

    /** The salesperson, the managers and finance. */
    void limitChanged(CardId card) {
        tell(all(card), NoticeKind.LIMIT_CHANGED, card);
    }

    private Set<EmployeeId> all(CardId card) {
        Set<EmployeeId> all = ids(people.withRole(Role.FINANCE));
        all.addAll(ids(people.managersOf(team(card))));
        all.add(cards.holder(card));
        return all;
    }

    private TeamId team(CardId card) {
        return new TeamId(jdbc.sql("select team from card where id = ?")
                .param(card.value())
                .query(UUID.class)
                .single());
    }

    /** By which a dispatcher knows the customer; a name would be told to who may not see it. */
    private String number(CardId card) {
        return jdbc.sql("select coalesce(archive_number, '') from card where id = ?")
                .param(card.value())
                .query(String.class)
                .single();
    }

    private static Set<EmployeeId> ids(List<Person> persons) {
        Set<EmployeeId> ids = new LinkedHashSet<>();
        persons.forEach(person -> ids.add(person.id()));
        return ids;
    }

    private void tell(Collection<EmployeeId> to, NoticeKind kind, CardId card) {
        Map<String, String> args = by();
        args.put(Notices.PATH, "/credit/" + card);
        notices.tell(people.actors(to).keySet(), kind, card, args);
    }

    private Map<String, String> by() {
        Map<String, String> args = new HashMap<>();
        access.currentActor().map(Actor::id).ifPresent(person -> args.put(Notices.BY, person.toString()));
        return args;
    }
}
