package io.kedang.statement;

import io.kedang.access.Access;
import io.kedang.access.FieldGroup;
import io.kedang.access.Permission;
import io.kedang.card.CardSummary;
import io.kedang.card.Cards;
import io.kedang.shared.CardId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose statements a person sees: of the customers whose money the person sees. */
@Component
class ReachOfStatements {

    private final Access access;
    private final Cards cards;
    private final JdbcClient jdbc;

    ReachOfStatements(Access access, Cards cards, JdbcClient jdbc) {
        this.access = access;
        this.cards = cards;
        this.jdbc = jdbc;
    }

    /** @throws StatementRefused when there is none, or not for the person who acts (404) */
    Statement get(StatementId id) {
        access.require(Permission.SEE_LEDGER);
        Statement found = jdbc.sql(StatementRow.SELECT + " where s.id = ?")
                .param(id.value())
                .query(StatementRow::read)
                .optional()
                .orElseThrow(StatementRefused::notFound);
        if (!includes(found.card())) {
            throw StatementRefused.notFound();
        }
        return found;
    }

    boolean includes(CardId card) {
        return access.may(Permission.SEE_LEDGER) && cards.reaches(card) && includes(cards.get(card));
    }

    boolean includes(CardSummary card) {
        return access.sees(card.holding(), FieldGroup.MONEY, Permission.SEE_LEDGER);
    }

    /** Whether the person records what this customer answers: finance, and the salesperson of the customer. */
    boolean mayAnswerFor(CardId card) {
        return includes(card)
                && (access.may(Permission.ISSUE_STATEMENTS)
                        || cards.get(card)
                                .holding()
                                .owner()
                                .equals(access.actor().id()));
    }
}
