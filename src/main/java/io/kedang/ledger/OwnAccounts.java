package io.kedang.ledger;

import io.kedang.access.Access;
import io.kedang.access.FieldGroup;
import io.kedang.access.Holding;
import io.kedang.access.Permission;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts within the reach of the person who acts, of customers whose money the person sees. */
@Component
class OwnAccounts {

    private record Row(CardId card, Currency currency, Holding holding) {}

    private final JdbcClient jdbc;
    private final Access access;

    OwnAccounts(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** The currency of each, in one query; the others are left out. */
    Map<CardId, Currency> currencies(Collection<CardId> cards) {
        Map<CardId, Currency> currencies = new HashMap<>();
        jdbc
                .sql("""
                        select a.card_id, a.currency, c.owner, c.team, c.state = 'ARCHIVED' as archived
                        from ledger_account a join card c on c.id = a.card_id where a.card_id = any(:cards)""")
                .param("cards", cards.stream().map(CardId::value).distinct().toArray(UUID[]::new))
                .query((row, n) -> row(row))
                .list()
                .stream()
                .filter(row -> access.sees(row.holding(), FieldGroup.MONEY, Permission.SEE_LEDGER))
                .forEach(row -> currencies.put(row.card(), row.currency()));
        return currencies;
    }

    /** @throws LedgerRefused when there is none within reach; it looks the same as one that does not exist */
    Currency require(CardId card) {
        return Optional.ofNullable(currencies(List.of(card)).get(card)).orElseThrow(LedgerRefused::noAccount);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new CardId(row.getObject("card_id", UUID.class)),
                Currency.getInstance(row.getString("currency")),
                new Holding(
                        new EmployeeId(row.getObject("owner", UUID.class)),
                        new TeamId(row.getObject("team", UUID.class)),
                        row.getBoolean("archived")));
    }
}
