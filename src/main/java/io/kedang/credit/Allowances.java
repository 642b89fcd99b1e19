package io.kedang.credit;

import io.kedang.access.Actor;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The shipments allowed by decisions, as they are stored. */
@Component
class Allowances {

    private static final int MOST = 50;

    private static final String SELECT =
            "select w.*, a.currency from credit_allowance w join ledger_account a using (card_id) ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Allowances(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    AllowanceId add(CardId card, Money amount, LocalDate until, Reason why, Doer by) {
        AllowanceId id = new AllowanceId(UUID.randomUUID());
        jdbc.sql("""
                        insert into credit_allowance
                            (id, card_id, amount, until, reason, allowed_by, allowed_deputy, allowed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id.value(),
                        card.value(),
                        amount.amount(),
                        until,
                        why.text(),
                        by.person().value(),
                        by.deputyOrNull(),
                        Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /** The smallest that holds the amount today and was given by someone else than who asks. */
    Optional<Allowance> fitting(CardId card, Money amount, Actor asker) {
        return jdbc
                .sql(SELECT + "where w.card_id = ? and w.used_by is null and w.until >= ? and w.amount >= ?"
                        + " order by w.amount, w.until, w.id limit " + MOST)
                .params(card.value(), LocalDate.now(clock), amount.amount())
                .query((row, n) -> read(row))
                .list()
                .stream()
                .filter(one -> !one.allowed().isOneOf(asker.persons()))
                .findFirst();
    }

    /** What of a customer is allowed today and has not left yet. */
    BigDecimal open(CardId card) {
        return jdbc.sql("select coalesce(sum(amount), 0) from credit_allowance"
                        + " where card_id = ? and used_by is null and until >= ?")
                .params(card.value(), LocalDate.now(clock))
                .query(BigDecimal.class)
                .single();
    }

    void use(AllowanceId id, QuestionId by) {
        jdbc.sql("update credit_allowance set used_by = ?, used_at = ? where id = ? and used_by is null")
                .params(by.value(), Timestamp.from(clock.instant()), id.value())
                .update();
    }

    /** The latest first, at most 50. */
    List<Allowance> of(CardId card) {
        return jdbc.sql(SELECT + "where w.card_id = ? order by w.allowed_at desc, w.id limit " + MOST)
                .param(card.value())
                .query((row, n) -> read(row))
                .list();
    }

    private static Allowance read(ResultSet row) throws SQLException {
        return new Allowance(
                new AllowanceId(row.getObject("id", UUID.class)),
                new CardId(row.getObject("card_id", UUID.class)),
                new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                row.getObject("until", LocalDate.class),
                row.getString("reason"),
                Doer.read(row, "allowed").orElseThrow(),
                row.getTimestamp("allowed_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("used_at")).map(Timestamp::toInstant));
    }
}
