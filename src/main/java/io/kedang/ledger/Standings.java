package io.kedang.ledger;

import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the accounts stand at. To hold one is the first lock of whatever moves money of a customer: then own rows, then
 * tasks. Not limited to the reach of the person who acts.
 */
@Component
public class Standings {

    private static final String SELECT = """
            select s.card_id, s.lines, s.balance, a.currency
            from ledger_standing s join ledger_account a using (card_id)
            where s.card_id = any(:cards) order by s.card_id""";

    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Waits for whoever moves money of this customer, and holds them off until the transaction ends.
     *
     * @throws LedgerRefused when the card has no account
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Standing hold(CardId card) {
        Standing held = hold(List.of(card)).get(card);
        if (held == null) {
            throw LedgerRefused.noAccount();
        }
        return held;
    }

    /** Several at once, in the order that keeps them from waiting crosswise; cards without account are left out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<CardId, Standing> hold(Collection<CardId> cards) {
        return read(SELECT + " for update of s", cards);
    }

    /** In one query; cards without account are left out. */
    @Transactional(readOnly = true)
    public Map<CardId, Standing> of(Collection<CardId> cards) {
        return read(SELECT, cards);
    }

    /** Of a new account. */
    void open(CardId card) {
        jdbc.sql("insert into ledger_standing (card_id) values (?)")
                .param(card.value())
                .update();
    }

    /** Keeps what held standings have become. */
    void keep(Collection<Standing> standings) {
        List<Standing> rows = List.copyOf(standings);
        jdbc.sql("""
                        update ledger_standing s set lines = n.lines, balance = n.balance
                        from unnest(cast(:cards as uuid[]), cast(:lines as bigint[]), cast(:balances as numeric[]))
                            n(card, lines, balance)
                        where s.card_id = n.card""")
                .param("cards", Column.of(rows, Standing::card))
                .param("lines", Column.of(rows, Standing::lines))
                .param("balances", Column.of(rows, row -> row.balance().amount()))
                .update();
    }

    private Map<CardId, Standing> read(String sql, Collection<CardId> cards) {
        Map<CardId, Standing> standings = new LinkedHashMap<>();
        jdbc.sql(sql)
                .param("cards", cards.stream().map(CardId::value).distinct().toArray(UUID[]::new))
                .query((row, n) -> standing(row))
                .list()
                .forEach(standing -> standings.put(standing.card(), standing));
        return standings;
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                new CardId(row.getObject("card_id", UUID.class)),
                row.getLong("lines"),
                new Money(row.getBigDecimal("balance"), Currency.getInstance(row.getString("currency"))));
    }
}
