package io.kedang.credit;

import io.kedang.access.Access;
import io.kedang.card.Cards;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The questions whether shipments may leave, and their answers; only ever added to. */
@Component
@Transactional(readOnly = true)
public class Questions {

    private static final int MOST = 20;

    private static final String SELECT = """
            select q.*, c.name, coalesce(c.archive_number, '') as number, a.currency,
                r.open, r.until, r.state
            from credit_question q join card c on c.id = q.card_id join ledger_account a on a.card_id = q.card_id
            left join credit_release r on r.id = q.id
            """;

    private final JdbcClient jdbc;
    private final Access access;
    private final Cards cards;
    private final CreditDeciders deciders;
    private final Clock clock;

    Questions(JdbcClient jdbc, Access access, Cards cards, CreditDeciders deciders, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.cards = cards;
        this.deciders = deciders;
        this.clock = clock;
    }

    /**
     * For who asked, without the figures unless that one sees the customer's credit; and for those who see it.
     *
     * @throws CreditRefused for anyone else, as when unknown (404)
     */
    public Answer get(QuestionId id) {
        Answer answer = jdbc.sql(SELECT + "where q.id = ?")
                .param(id.value())
                .query((row, n) -> read(row))
                .optional()
                .orElseThrow(CreditRefused::notFound);
        if (seesCredit(answer.card())) {
            return answer;
        }
        if (!answer.asked().isOneOf(access.actor().persons())) {
            throw CreditRefused.notFound();
        }
        return answer.withoutFigures();
    }

    private boolean seesCredit(CardId card) {
        return cards.reaches(card) && deciders.sees(cards.get(card));
    }

    /** What the person who acts asked, the latest first, at most 20, without figures. */
    public List<Answer> mine() {
        return jdbc
                .sql(SELECT + "where q.asked_by = ? order by q.asked_at desc, q.id desc limit " + MOST)
                .param(access.actor().id().value())
                .query((row, n) -> read(row))
                .list()
                .stream()
                .map(Answer::withoutFigures)
                .toList();
    }

    /** About one customer, the latest first, at most 20; the caller has asked who may see it. */
    List<Answer> of(CardId card) {
        return jdbc.sql(SELECT + "where q.card_id = ? order by q.asked_at desc, q.id desc limit " + MOST)
                .param(card.value())
                .query((row, n) -> read(row))
                .list();
    }

    @Transactional
    QuestionId add(NewShipment shipment, Ground ground, Exposure then, Doer by) {
        QuestionId id = new QuestionId(UUID.randomUUID());
        jdbc.sql("""
                        insert into credit_question (id, card_id, document, amount, answer, ground, credit_limit,
                            balance, released, asked_by, asked_deputy, asked_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id.value(),
                        shipment.card().value(),
                        shipment.document(),
                        shipment.amount().amount(),
                        ground.isYes() ? "YES" : "NO",
                        ground.name(),
                        then.limit().amount(),
                        then.balance().amount(),
                        then.released().amount(),
                        by.person().value(),
                        by.deputyOrNull(),
                        Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    static Answer read(ResultSet row) throws SQLException {
        Money amount = new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency")));
        return new Answer(
                new QuestionId(row.getObject("id", UUID.class)),
                new CardId(row.getObject("card_id", UUID.class)),
                row.getString("name"),
                row.getString("number"),
                row.getString("document"),
                amount,
                Ground.valueOf(row.getString("ground")),
                Doer.read(row, "asked").orElseThrow(),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("state") == null ? Optional.empty() : Optional.of(Release.read(row)),
                Optional.of(Exposures.read(row)));
    }
}
