package io.kedang.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.shared.CardId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds a customer's ledger up from its rows, by hand, and compares: whatever was done to it, this holds. */
@Component
class LedgerProof {

    private record Entry(long line, LocalDate postedOn, BigDecimal amount, BigDecimal balance) {}

    private record Part(
            ItemId id,
            Side side,
            LocalDate postedOn,
            BigDecimal amount,
            BigDecimal open,
            Optional<LocalDate> settledOn) {}

    private record Given(ItemId credit, ItemId debit, BigDecimal amount, LocalDate effectiveOn) {}

    private final JdbcClient jdbc;
    private final Standings standings;
    private final Ageing ageing;

    LedgerProof(JdbcClient jdbc, Standings standings, Ageing ageing) {
        this.jdbc = jdbc;
        this.standings = standings;
        this.ageing = ageing;
    }

    /** Balance, sum of the entries and ageing are one figure, on each of these days and at the end. */
    void holds(CardId card, List<LocalDate> days) {
        List<Entry> entries = entries(card);
        List<Part> parts = parts(card);
        List<Given> given = given(card);
        lines(card, entries);
        for (Part part : parts) {
            assertThat(part.open()).isEqualByComparingTo(open(part, given, any -> true));
        }
        for (LocalDate day : days) {
            BigDecimal sum = sum(entries.stream()
                    .filter(entry -> !entry.postedOn().isAfter(day))
                    .map(Entry::amount)
                    .toList());
            BigDecimal debits = open(parts, given, Side.DEBIT, day);
            BigDecimal credits = open(parts, given, Side.CREDIT, day);
            assertThat(debits.subtract(credits)).as("open on %s", day).isEqualByComparingTo(sum);
            AgeingLine line = ageing.of(card, day);
            assertThat(line.balance()).as("balance on %s", day).isEqualByComparingTo(sum);
            assertThat(line.unallocated()).as("unallocated on %s", day).isEqualByComparingTo(credits);
            assertThat(line.notDue().add(line.overdue())).as("due on %s", day).isEqualByComparingTo(debits);
        }
    }

    private void lines(CardId card, List<Entry> entries) {
        assertThat(entries)
                .extracting(Entry::line)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, entries.size()).boxed().toList());
        BigDecimal running = BigDecimal.ZERO;
        for (Entry entry : entries) {
            running = running.add(entry.amount());
            assertThat(entry.balance()).isEqualByComparingTo(running);
        }
        Standing standing = standings.of(List.of(card)).get(card);
        assertThat(standing.balance().amount()).isEqualByComparingTo(running);
        assertThat(standing.lines()).isEqualTo(entries.size());
    }

    private static BigDecimal open(List<Part> parts, List<Given> given, Side side, LocalDate day) {
        return sum(parts.stream()
                .filter(part -> part.side() == side && !part.postedOn().isAfter(day))
                .map(part ->
                        within(part, open(part, given, one -> !one.effectiveOn().isAfter(day)), day))
                .toList());
    }

    private static BigDecimal within(Part part, BigDecimal open, LocalDate day) {
        assertThat(open).as("open of %s on %s", part, day).isBetween(BigDecimal.ZERO.setScale(2), part.amount());
        if (part.settledOn().filter(settled -> !settled.isAfter(day)).isPresent()) {
            assertThat(open).as("settled %s on %s", part, day).isEqualByComparingTo(BigDecimal.ZERO);
        }
        return open;
    }

    private static BigDecimal open(Part part, List<Given> given, Predicate<Given> counts) {
        return part.amount()
                .subtract(sum(given.stream()
                        .filter(counts)
                        .filter(one -> (part.side() == Side.CREDIT ? one.credit() : one.debit()).equals(part.id()))
                        .map(Given::amount)
                        .toList()));
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    private List<Entry> entries(CardId card) {
        return jdbc.sql("select line, posted_on, amount, balance from ledger_entry where card_id = ? order by line")
                .param(card.value())
                .query(Entry.class)
                .list();
    }

    private List<Part> parts(CardId card) {
        return jdbc.sql("select * from ledger_item where card_id = ?")
                .param(card.value())
                .query((row, n) -> new Part(
                        item(row, "entry_id", "part"),
                        Side.valueOf(row.getString("side")),
                        row.getObject("posted_on", LocalDate.class),
                        row.getBigDecimal("amount"),
                        row.getBigDecimal("open"),
                        Optional.ofNullable(row.getObject("settled_on", LocalDate.class))))
                .list();
    }

    private List<Given> given(CardId card) {
        return jdbc.sql("select * from ledger_allocation where card_id = ?")
                .param(card.value())
                .query((row, n) -> new Given(
                        item(row, "credit_entry", "credit_part"),
                        item(row, "debit_entry", "debit_part"),
                        row.getBigDecimal("amount"),
                        row.getObject("effective_on", LocalDate.class)))
                .list();
    }

    private static ItemId item(ResultSet row, String entry, String part) throws SQLException {
        return ItemId.of(row.getObject(entry, UUID.class), row.getInt(part));
    }
}
