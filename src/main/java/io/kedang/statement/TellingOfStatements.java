package io.kedang.statement;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.card.Cards;
import io.kedang.identity.People;
import io.kedang.notice.NoticeKind;
import io.kedang.notice.Notices;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells those whom it concerns what becomes of statements, in the transaction in which it happens. */
@Component
class TellingOfStatements {

    private final Notices notices;
    private final Cards cards;
    private final People people;
    private final Access access;

    TellingOfStatements(Notices notices, Cards cards, People people, Access access) {
        this.notices = notices;
        this.cards = cards;
        this.people = people;
        this.access = access;
    }

    /** The salesperson, who has it signed. */
    void issued(StatementId id, CardId card) {
        tell(Set.of(cards.holder(card)), NoticeKind.STATEMENT_ISSUED, id, card);
    }

    /** The salesperson and who issued it; for finance there is a task. */
    void objected(Statement statement) {
        Set<EmployeeId> concerned = new HashSet<>(List.of(cards.holder(statement.card())));
        statement.issuer().persons().forEach(concerned::add);
        tell(concerned, NoticeKind.STATEMENT_OBJECTED, statement.id(), statement.card());
    }

    /** The salesperson and who took the objection down. */
    void settled(Statement statement, StatementDoer recorder) {
        Set<EmployeeId> concerned = new HashSet<>(List.of(cards.holder(statement.card())));
        recorder.persons().forEach(concerned::add);
        tell(concerned, NoticeKind.STATEMENT_SETTLED, statement.id(), statement.card());
    }

    private void tell(Set<EmployeeId> to, NoticeKind kind, StatementId id, CardId card) {
        Map<String, String> args = new HashMap<>(Map.of(Notices.PATH, "/statements/" + id));
        access.currentActor().map(Actor::id).ifPresent(person -> args.put(Notices.BY, person.toString()));
        notices.tell(people.actors(to).keySet(), kind, card, args);
    }
}
