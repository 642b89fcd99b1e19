package io.kedang.incoming;

import io.kedang.imports.ImportId;
import io.kedang.ledger.EntryId;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.Money;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of bank statements as they are stored. */
@Component
class BankLines {

    private record Counted(ByteBuffer base, int times) {}

    private record Known(BankLineKey key, BankLineId id) {}

    private final JdbcClient jdbc;
    private final PayerAccounts payers;

    BankLines(JdbcClient jdbc, PayerAccounts payers) {
        this.jdbc = jdbc;
        this.payers = payers;
    }

    void add(ImportId from, List<NewBankLine> lines) {
        jdbc.sql("""
                        insert into bank_line (id, import, row_number, base, ordinal, day, amount, currency, payer,
                            payer_blind, payer_tail, reference, serial, state)
                        select id, :import, n, base, ordinal, day, amount, currency, payer, blind, tail, reference, serial,
                            case when amount > 0 then 'OPEN' else 'PAID_OUT' end
                        from unnest(cast(:ids as uuid[]), cast(:rows as int[]), cast(:bases as bytea[]),
                            cast(:ordinals as smallint[]), cast(:days as date[]), cast(:amounts as numeric[]),
                            cast(:currencies as text[]), cast(:payers as text[]), cast(:blinds as bytea[]),
                            cast(:tails as text[]), cast(:references as text[]), cast(:serials as text[]))
                            as l (id, n, base, ordinal, day, amount, currency, payer, blind, tail, reference, serial)""")
                .param("import", from.value())
                .param("ids", lines.stream().map(line -> line.id().value()).toArray(UUID[]::new))
                .param(
                        "rows",
                        lines.stream().map(line -> line.read().row().number()).toArray(Integer[]::new))
                .param("bases", lines.stream().map(line -> line.read().base()).toArray(byte[][]::new))
                .param(
                        "ordinals",
                        lines.stream().map(line -> (short) line.ordinal()).toArray(Short[]::new))
                .param("days", texts(lines, BankColumns.DATE))
                .param(
                        "amounts",
                        lines.stream()
                                .map(line -> line.read().amount().amount())
                                .toArray(java.math.BigDecimal[]::new))
                .param(
                        "currencies",
                        lines.stream()
                                .map(line -> line.read().amount().currency().getCurrencyCode())
                                .toArray(String[]::new))
                .param("payers", texts(lines, BankColumns.PAYER))
                .param(
                        "blinds",
                        lines.stream()
                                .map(line -> payers.blind(line.read().row().text(BankColumns.PAYER_ACCOUNT)))
                                .toArray(byte[][]::new))
                .param(
                        "tails",
                        lines.stream()
                                .map(line ->
                                        PayerAccounts.tail(line.read().row().text(BankColumns.PAYER_ACCOUNT)))
                                .toArray(String[]::new))
                .param(
                        "references",
                        lines.stream().map(line -> line.read().reference()).toArray(String[]::new))
                .param("serials", texts(lines, BankColumns.SERIAL))
                .update();
    }

    private static String[] texts(List<NewBankLine> lines, String column) {
        return lines.stream().map(line -> line.read().row().text(column)).toArray(String[]::new);
    }

    /** How many lines of which the bank says the same are there from one file. */
    Map<ByteBuffer, Integer> countOf(ImportId from, Collection<byte[]> bases) {
        Map<ByteBuffer, Integer> counts = new HashMap<>();
        jdbc.sql("select base, count(*) from bank_line where import = :import and base = any(:bases) group by base")
                .param("import", from.value())
                .param("bases", bases.toArray(byte[][]::new))
                .query((row, n) -> new Counted(ByteBuffer.wrap(row.getBytes(1)), row.getInt(2)))
                .list()
                .forEach(counted -> counts.put(counted.base(), counted.times()));
        return counts;
    }

    Map<BankLineKey, BankLineId> known(Collection<byte[]> bases) {
        Map<BankLineKey, BankLineId> known = new HashMap<>();
        jdbc.sql("select base, ordinal, id from bank_line where base = any(:bases)")
                .param("bases", bases.toArray(byte[][]::new))
                .query((row, n) -> new Known(
                        new BankLineKey(ByteBuffer.wrap(row.getBytes(1)), row.getInt(2)),
                        new BankLineId(row.getObject(3, UUID.class))))
                .list()
                .forEach(line -> known.put(line.key(), line.id()));
        return known;
    }

    Optional<BankLine> find(BankLineId id) {
        return jdbc.sql("select * from bank_line where id = ?")
                .param(id.value())
                .query(BankLines::line)
                .optional();
    }

    /** Holds off whoever else decides about it, until the transaction ends. */
    Optional<BankLine> hold(BankLineId id) {
        return jdbc.sql("select * from bank_line where id = ? for update")
                .param(id.value())
                .query(BankLines::line)
                .optional();
    }

    /** The latest first. */
    List<BankLine> page(BankLineState state, Optional<BankLineCursor> beyond, int most) {
        return jdbc.sql("""
                        select * from bank_line
                        where state = :state and (:beyond::date is null or (day, id) < (:beyond::date, :id))
                        order by day desc, id desc limit :most""")
                .param("state", state.name())
                .param("beyond", beyond.map(BankLineCursor::day).orElse(null))
                .param("id", beyond.map(cursor -> cursor.id().value()).orElse(new UUID(0, 0)))
                .param("most", most)
                .query(BankLines::line)
                .list();
    }

    void decide(BankLineId id, BankDecision decision) {
        jdbc.sql("""
                        update bank_line set state = :state, card_id = :card, entry_id = :entry, reason = :reason,
                            decided_by = :by, decided_acted_by = :actedBy, decided_at = :at,
                            attempts = attempts + :again
                        where id = :id""")
                .param("state", decision.state().name())
                .param("card", decision.card().map(CardId::value).orElse(null))
                .param("entry", decision.entry().map(EntryId::value).orElse(null))
                .param("reason", decision.reason().isEmpty() ? null : decision.reason())
                .param("by", decision.actor().id().value())
                .param("actedBy", decision.actor().by().map(EmployeeId::value).orElse(null))
                .param("at", decision.at().atOffset(java.time.ZoneOffset.UTC))
                .param("again", decision.again() ? 1 : 0)
                .param("id", id.value())
                .update();
    }

    private static BankLine line(ResultSet row, int number) throws SQLException {
        return new BankLine(
                new BankLineId(row.getObject("id", UUID.class)),
                row.getObject("day", LocalDate.class),
                new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                row.getString("payer"),
                row.getBytes("payer_blind"),
                row.getString("payer_tail"),
                row.getString("reference"),
                row.getString("serial"),
                BankLineState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Optional.ofNullable(row.getObject("card_id", UUID.class)).map(CardId::new),
                Optional.ofNullable(row.getObject("entry_id", UUID.class)).map(EntryId::new),
                Objects.requireNonNullElse(row.getString("reason"), ""),
                Optional.ofNullable(row.getObject("decided_by", UUID.class)).map(EmployeeId::new),
                Optional.ofNullable(row.getObject("decided_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
