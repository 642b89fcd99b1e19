package io.kedang.archive;

import io.kedang.shared.CardId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How cards are filed, to be shown beside them. Whoever asks has made sure that the person reaches the cards; a number
 * and a place tell nothing about a customer by themselves.
 */
@Component
public class Filings {

    private final JdbcClient jdbc;

    Filings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty while the card has no valid number. */
    public Optional<Filing> of(CardId card) {
        return Optional.ofNullable(of(List.of(card)).get(card));
    }

    /** In one query, for a page of a list; cards without a valid number are absent. */
    public Map<CardId, Filing> of(Collection<CardId> cards) {
        if (cards.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select n.card_id, n.number, n.region, n.category, n.assigned_at, p.room, p.shelf, p.folder
                        from archive_number n left join archive_place p on p.card_id = n.card_id
                        where n.voided_at is null and n.card_id in (:cards)""")
                .param("cards", cards.stream().map(CardId::value).toList())
                .query((row, n) -> filing(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Filing::card, Function.identity()));
    }

    private static Filing filing(ResultSet row) throws SQLException {
        String room = row.getString("room");
        return new Filing(
                new CardId(row.getObject("card_id", UUID.class)),
                new ArchiveNumber(row.getString("number")),
                row.getString("region"),
                row.getString("category"),
                row.getObject("assigned_at", OffsetDateTime.class).toInstant(),
                room == null
                        ? Optional.empty()
                        : Optional.of(new PaperPlace(room, row.getString("shelf"), row.getString("folder"))));
    }
}
