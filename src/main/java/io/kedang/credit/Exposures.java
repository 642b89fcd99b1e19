package io.kedang.credit;

import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How much of customers' credit is used today, for whoever has asked who may see it. */
@Component
@Transactional(readOnly = true)
public class Exposures {

    private final JdbcClient jdbc;
    private final Clock clock;

    Exposures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty for a customer without an account. */
    public Optional<Exposure> of(CardId card) {
        return Optional.ofNullable(of(List.of(card)).get(card));
    }

    /** In one query; customers without an account are left out. */
    public Map<CardId, Exposure> of(Collection<CardId> cards) {
        Map<CardId, Exposure> exposures = new HashMap<>();
        if (!cards.isEmpty()) {
            jdbc.sql("""
                            select a.card_id, a.currency, coalesce(l.amount, a.credit_limit) as credit_limit,
                                coalesce(s.balance, 0) as balance, coalesce(r.open, 0) as released
                            from ledger_account a
                            left join ledger_standing s on s.card_id = a.card_id
                            left join lateral (
                                select amount from credit_limit c
                                where c.card_id = a.card_id and c.effective_on <= :today
                                order by c.effective_on desc, c.id desc limit 1) l on true
                            left join lateral (
                                select sum(r.open) as open from credit_release r
                                where r.card_id = a.card_id and r.state = 'OPEN' and r.until >= :today) r on true
                            where a.card_id = any(:cards)""")
                    .param("today", LocalDate.now(clock))
                    .param("cards", cards.stream().map(CardId::value).toArray(UUID[]::new))
                    .query(row -> {
                        exposures.put(new CardId(row.getObject("card_id", UUID.class)), read(row));
                    });
        }
        return exposures;
    }

    static Exposure read(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new Exposure(
                new Money(row.getBigDecimal("credit_limit"), currency),
                new Money(row.getBigDecimal("balance"), currency),
                new Money(row.getBigDecimal("released"), currency));
    }
}
