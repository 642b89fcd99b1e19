package io.kedang.statement;

import io.kedang.shared.CardId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In which language customers are written to: as their last statement was, else as it is usual here. */
@Component
class StatementLanguages {

    private final JdbcClient jdbc;
    private final StatementSettings settings;

    StatementLanguages(JdbcClient jdbc, StatementSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Of each of them, in one query. */
    Map<CardId, Locale> of(Collection<CardId> cards) {
        Map<CardId, Locale> spoken = new HashMap<>();
        cards.forEach(card -> spoken.put(card, settings.language()));
        jdbc.sql("""
                        select c.card, s.language from unnest(:cards) c(card) cross join lateral (
                            select language from statement where card_id = c.card
                            order by month desc, year desc, seq desc limit 1) s""")
                .param("cards", cards.stream().map(CardId::value).toArray(UUID[]::new))
                .query(row -> {
                    spoken.put(
                            new CardId(row.getObject("card", UUID.class)),
                            Locale.forLanguageTag(row.getString("language")));
                });
        return spoken;
    }
}
