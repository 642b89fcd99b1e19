package io.kedang.ledger;

import io.kedang.access.Access;
import io.kedang.shared.CardId;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When customers pay, as agreed today. Not limited to the reach of the person who acts. */
@Component
public class AccountTerms {

    static final String COLUMNS = "t.card_id, t.number, t.kind, t.days, t.percents, t.after_days";

    private record Agreed(CardId card, PaymentTerms terms) {}

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    AccountTerms(JdbcClient jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** Empty for a card without account. */
    public Optional<PaymentTerms> of(CardId card) {
        return Optional.ofNullable(of(List.of(card)).get(card));
    }

    /** In one query; cards without account are left out. */
    public Map<CardId, PaymentTerms> of(Collection<CardId> cards) {
        Map<CardId, PaymentTerms> terms = new HashMap<>();
        jdbc.sql("select " + COLUMNS + " " + """
                         from unnest(cast(:cards as uuid[])) c(card_id) cross join lateral (
                            select * from ledger_terms where card_id = c.card_id order by number desc limit 1) t""")
                .param("cards", Column.of(cards, card -> card))
                .query((row, n) -> new Agreed(new CardId(row.getObject("card_id", UUID.class)), terms(row)))
                .list()
                .forEach(agreed -> terms.put(agreed.card(), agreed.terms()));
        return terms;
    }

    /** Holds from now on. */
    void agree(CardId card, PaymentTerms terms, String reason) {
        List<Instalment> parts = terms.instalments().map(Instalments::parts).orElse(List.of());
        jdbc.sql("""
                        insert into ledger_terms (card_id, number, kind, days, percents, after_days, reason, agreed_by, agreed_at)
                        select :card, coalesce(max(number), 0) + 1, :kind, cast(:days as integer),
                            cast(:percents as numeric[]), cast(:afterDays as integer[]), :reason, :by, :at
                        from ledger_terms where card_id = :card""")
                .param("card", card.value())
                .param("kind", terms.kind().name())
                .param("days", terms.kind().takesDays() ? terms.days() : null)
                .param("percents", parts.isEmpty() ? null : Column.of(parts, Instalment::percent))
                .param("afterDays", parts.isEmpty() ? null : Column.of(parts, Instalment::days))
                .param("reason", reason)
                .param("by", access.actor().id().value())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    static PaymentTerms terms(ResultSet row) throws SQLException {
        PaymentTerms.Kind kind = PaymentTerms.Kind.valueOf(row.getString("kind"));
        return kind == PaymentTerms.Kind.INSTALMENTS
                ? new PaymentTerms(instalments(row.getArray("percents"), row.getArray("after_days")))
                : new PaymentTerms(kind, row.getInt("days"));
    }

    private static Instalments instalments(@Nullable Array percents, @Nullable Array days) throws SQLException {
        BigDecimal[] shares = percents == null ? new BigDecimal[0] : (BigDecimal[]) percents.getArray();
        Integer[] after = days == null ? new Integer[0] : (Integer[]) days.getArray();
        List<Instalment> parts = new ArrayList<>();
        for (int n = 0; n < shares.length; n++) {
            parts.add(new Instalment(shares[n], after[n]));
        }
        return new Instalments(parts);
    }
}
