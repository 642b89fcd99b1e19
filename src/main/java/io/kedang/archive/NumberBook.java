package io.kedang.archive;

import io.kedang.shared.CardId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The numbers as they are kept: added, voided once, never taken away. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class NumberBook {

    private final JdbcClient jdbc;

    NumberBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next running number of the series. Others of the series wait here until this transaction ends. */
    long next(String series, Instant at) {
        return jdbc.sql("""
                        insert into archive_series (series, last_seq, opened_at) values (:series, 1, :at)
                        on conflict (series) do update set last_seq = archive_series.last_seq + 1
                        returning last_seq""")
                .param("series", series)
                .param("at", utc(at))
                .query(Long.class)
                .single();
    }

    /** @throws ArchiveRefused when the card was given a number by another transaction */
    void write(HeldNumber number, Stamp stamp) {
        try {
            insert(number, stamp);
        } catch (DuplicateKeyException e) {
            throw ArchiveRefused.numberedMeanwhile();
        }
    }

    private void insert(HeldNumber number, Stamp stamp) {
        jdbc.sql("""
                        insert into archive_number
                            (number, series, seq, card_id, region, category, assigned_by, assigned_at)
                        values (:number, :series, :seq, :card, :region, :category, :by, :at)""")
                .param("number", number.number().text())
                .param("series", number.series())
                .param("seq", number.seq())
                .param("card", number.card().value())
                .param("region", number.region())
                .param("category", number.category())
                .param("by", stamp.by().value())
                .param("at", utc(stamp.at()))
                .update();
    }

    /** The card's valid number, locked so that it cannot be voided twice. */
    Optional<HeldNumber> lockHeld(CardId card) {
        return jdbc.sql("""
                        select number, series, seq, card_id, region, category
                        from archive_number where card_id = :card and voided_at is null for update""")
                .param("card", card.value())
                .query((row, n) -> new HeldNumber(
                        new ArchiveNumber(row.getString("number")),
                        row.getString("series"),
                        row.getLong("seq"),
                        new CardId(row.getObject("card_id", UUID.class)),
                        row.getString("region"),
                        row.getString("category")))
                .optional();
    }

    void voidNumber(ArchiveNumber number, Voiding voiding, Stamp stamp) {
        jdbc.sql("""
                        update archive_number
                        set voided_at = :at, voided_by = :by, void_reason = :reason, replaced_by = :successor
                        where number = :number""")
                .param("at", utc(stamp.at()))
                .param("by", stamp.by().value())
                .param("reason", voiding.reason().orElse(null))
                .param("successor", voiding.successor().map(ArchiveNumber::text).orElse(null))
                .param("number", number.text())
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
