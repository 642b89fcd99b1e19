package io.kedang.ledger;

import io.kedang.shared.CardId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When customers pay, as agreed today. Not limited to the reach of the person who acts. */
@Component
public class AccountTerms {

    private record Agreed(CardId card, PaymentTerms terms) {}

    private final JdbcClient jdbc;

    AccountTerms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty for a card without account. */
    public Optional<PaymentTerms> of(CardId card) {
        return Optional.ofNullable(of(List.of(card)).get(card));
    }

    /** In one query; cards without account are left out. */
    public Map<CardId, PaymentTerms> of(Collection<CardId> cards) {
        Map<CardId, PaymentTerms> terms = new HashMap<>();
        jdbc.sql("select card_id, terms_kind, terms_days from ledger_account where card_id = any(:cards)")
                .param("cards", cards.stream().map(CardId::value).distinct().toArray(UUID[]::new))
                .query((row, n) -> agreed(row))
                .list()
                .forEach(agreed -> terms.put(agreed.card(), agreed.terms()));
        return terms;
    }

    private static Agreed agreed(ResultSet row) throws SQLException {
        return new Agreed(
                new CardId(row.getObject("card_id", UUID.class)),
                new PaymentTerms(PaymentTerms.Kind.valueOf(row.getString("terms_kind")), row.getInt("terms_days")));
    }
}
