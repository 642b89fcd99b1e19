package io.kedang.receivables;

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

/** Tells those whom it concerns what becomes of a case, in the transaction in which it happens; never an amount. */
@Component
class TellingOfCases {

    private final Notices notices;
    private final Cards cards;
    private final People people;
    private final Access access;
    private final JdbcClient jdbc;

    TellingOfCases(Notices notices, Cards cards, People people, Access access, JdbcClient jdbc) {
        this.notices = notices;
        this.cards = cards;
        this.people = people;
        this.access = access;
        this.jdbc = jdbc;
    }

    /** The salesperson: the customer is in arrears. */
    void opened(ReceivableCase about) {
        tell(Set.of(cards.holder(about.card())), NoticeKind.ARREARS_OPENED, about);
    }

    /** The salesperson, the managers of the team and finance. */
    void promiseBroken(ReceivableCase about) {
        Set<EmployeeId> concerned = salesAndManagers(about.card());
        concerned.addAll(ids(people.withRole(Role.FINANCE)));
        tell(concerned, NoticeKind.PROMISE_BROKEN, about);
    }

    /** The salesperson, and the managers once it had come to them. */
    void ended(ReceivableCase about) {
        boolean raised = Stage.PROMISE.isBefore(about.stage());
        tell(
                raised ? salesAndManagers(about.card()) : Set.of(cards.holder(about.card())),
                about.step() == CaseStep.WRITTEN_OFF ? NoticeKind.ARREARS_WRITTEN_OFF : NoticeKind.ARREARS_PAID,
                about);
    }

    /** The salesperson and the managers: what the leader decided. */
    void decided(ReceivableCase about) {
        tell(salesAndManagers(about.card()), NoticeKind.ARREARS_DECIDED, about);
    }

    private Set<EmployeeId> salesAndManagers(CardId card) {
        TeamId team = new TeamId(jdbc.sql("select team from card where id = ?")
                .param(card.value())
                .query(UUID.class)
                .single());
        Set<EmployeeId> concerned = new LinkedHashSet<>(ids(people.managersOf(team)));
        concerned.add(cards.holder(card));
        return concerned;
    }

    private static Set<EmployeeId> ids(List<Person> persons) {
        Set<EmployeeId> ids = new LinkedHashSet<>();
        persons.forEach(person -> ids.add(person.id()));
        return ids;
    }

    private void tell(Collection<EmployeeId> to, NoticeKind kind, ReceivableCase about) {
        Map<String, String> args = new HashMap<>(Map.of(Notices.PATH, "/receivables/" + about.id()));
        access.currentActor().map(Actor::id).ifPresent(person -> args.put(Notices.BY, person.toString()));
        notices.tell(people.actors(to).keySet(), kind, about.card(), args);
    }
}
