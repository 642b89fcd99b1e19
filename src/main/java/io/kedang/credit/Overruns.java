package io.kedang.credit;

import io.kedang.ledger.EntryId;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases of shipments beyond the credit, and which shipments these are, as they are stored. */
@Component
class Overruns {

    private static final int MOST = 50;
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    Overruns(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** @param exposure with the shipment */
    record NewFlag(EntryId entry, CardId card, Ground ground, Money limit, Money exposure) {}

    Map<CardId, OverrunId> open(Collection<CardId> cards) {
        Map<CardId, OverrunId> open = new HashMap<>();
        jdbc.sql("select id, card_id from credit_overrun where card_id = any(?) and judged_at is null")
                .param(Releases.ids(cards))
                .query(row -> {
                    open.put(
                            new CardId(row.getObject("card_id", UUID.class)),
                            new OverrunId(row.getObject("id", UUID.class)));
                });
        return open;
    }

    OverrunId add(CardId card) {
        OverrunId id = OverrunId.random();
        jdbc.sql("insert into credit_overrun (id, card_id, opened_at) values (?, ?, ?)")
                .params(id.value(), card.value(), now())
                .update();
        return id;
    }

    void flag(List<NewFlag> flags, Map<CardId, OverrunId> overruns) {
        Timestamp now = now();
        batches.batchUpdate(
                "insert into credit_flag (entry_id, card_id, ground, credit_limit, exposure, overrun, flagged_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                flags,
                BATCH,
                (row, flag) -> {
                    row.setObject(1, flag.entry().value());
                    row.setObject(2, flag.card().value());
                    row.setString(3, flag.ground().name());
                    row.setBigDecimal(4, flag.limit().amount());
                    row.setBigDecimal(5, flag.exposure().amount());
                    row.setObject(6, overruns.get(flag.card()).value());
                    row.setTimestamp(7, now);
                });
    }

    /** @throws CreditRefused when unknown (404) */
    Overrun get(OverrunId id) {
        List<Flag> flags = flags("f.overrun", id.value());
        return jdbc.sql("select * from credit_overrun where id = ?")
                .param(id.value())
                .query((row, n) -> read(row, flags))
                .optional()
                .orElseThrow(CreditRefused::notFound);
    }

    void judge(OverrunId id, OverrunOutcome outcome, Reason why, Doer by) {
        int changed = jdbc.sql("update credit_overrun set outcome = ?, said = ?, judged_by = ?, judged_deputy = ?,"
                        + " judged_at = ? where id = ? and judged_at is null")
                .params(outcome.name(), why.text(), by.person().value(), by.deputyOrNull(), now(), id.value())
                .update();
        if (changed != 1) {
            throw CreditRefused.movedOn();
        }
    }

    /** Of one customer, the latest first, at most 50. */
    List<Flag> of(CardId card) {
        return flags("f.card_id", card.value());
    }

    private List<Flag> flags(String column, UUID value) {
        return jdbc.sql("""
                        select f.*, e.document, e.posted_on, e.amount, a.currency from credit_flag f
                        join ledger_entry e on e.id = f.entry_id join ledger_account a on a.card_id = f.card_id
                        where\s""" + column + " = ? order by f.flagged_at desc, e.line desc limit " + MOST)
                .param(value)
                .query((row, n) -> flag(row))
                .list();
    }

    private static Flag flag(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new Flag(
                new EntryId(row.getObject("entry_id", UUID.class)),
                row.getString("document"),
                row.getObject("posted_on", LocalDate.class),
                new Money(row.getBigDecimal("amount"), currency),
                Ground.valueOf(row.getString("ground")),
                new Money(row.getBigDecimal("credit_limit"), currency),
                new Money(row.getBigDecimal("exposure"), currency));
    }

    private static Overrun read(ResultSet row, List<Flag> flags) throws SQLException {
        return new Overrun(
                new OverrunId(row.getObject("id", UUID.class)),
                new CardId(row.getObject("card_id", UUID.class)),
                row.getTimestamp("opened_at").toInstant(),
                Optional.ofNullable(row.getString("outcome")).map(OverrunOutcome::valueOf),
                Doer.read(row, "judged"),
                flags);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
