package io.kedang.ledger;

import io.kedang.access.Access;
import io.kedang.shared.CardId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The allocations as they are stored, and with them what is open of the items. */
@Component
class Allocations {

    private static final String STANDING = """
            select a.id, a.card_id, a.credit_entry, a.credit_part, a.debit_entry, a.debit_part, a.amount, a.effective_on
            from ledger_allocation a
            where a.amount > 0 and not exists (select from ledger_allocation b where b.takes_back = a.id) and\s""";

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    Allocations(JdbcClient jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    void make(List<NewAllocation> made) {
        if (!made.isEmpty()) {
            insert(made);
            keepOpen(made);
        }
    }

    /** One that has not been taken back. */
    Optional<NewAllocation> standing(AllocationId id) {
        return jdbc.sql(STANDING + "a.id = ?")
                .param(id.value())
                .query((row, n) -> allocation(row))
                .optional();
    }

    /** Those of an entry, on whichever side, that have not been taken back. */
    List<NewAllocation> standing(EntryId entry) {
        return jdbc.sql(STANDING + "(a.credit_entry = :entry or a.debit_entry = :entry) order by a.made_at, a.id")
                .param("entry", entry.value())
                .query((row, n) -> allocation(row))
                .list();
    }

    /** Whether it settles an entry and its reversal. */
    boolean isOfReversal(NewAllocation one) {
        return jdbc.sql("""
                        select exists (select from ledger_entry where (id, reverses) in ((:credit, :debit), (:debit, :credit)))""")
                .param("credit", one.credit().entry().value())
                .param("debit", one.debit().entry().value())
                .query(Boolean.class)
                .single();
    }

    private void insert(List<NewAllocation> made) {
        jdbc.sql("""
                        insert into ledger_allocation (id, card_id, credit_entry, credit_part, debit_entry, debit_part, amount,
                            effective_on, takes_back, made_by, made_at)
                        select n.*, :by, :at
                        from unnest(cast(:ids as uuid[]), cast(:cards as uuid[]), cast(:credits as uuid[]),
                            cast(:creditParts as smallint[]), cast(:debits as uuid[]), cast(:debitParts as smallint[]),
                            cast(:amounts as numeric[]), cast(:days as date[]), cast(:takenBack as uuid[])) n""")
                .param("ids", Column.of(made, NewAllocation::id))
                .param("cards", Column.of(made, NewAllocation::card))
                .param("credits", Column.of(made, one -> one.credit().entry()))
                .param("creditParts", Column.of(made, one -> one.credit().part()))
                .param("debits", Column.of(made, one -> one.debit().entry()))
                .param("debitParts", Column.of(made, one -> one.debit().part()))
                .param("amounts", Column.of(made, NewAllocation::amount))
                .param("days", Column.of(made, NewAllocation::effectiveOn))
                .param("takenBack", Column.of(made, one -> one.takesBack().orElse(null)))
                .param("by", access.actor().id().value())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /**
     * What is open follows from the allocations. Settled since the latest of their days: only then is nothing open on any
     * later day.
     */
    private void keepOpen(List<NewAllocation> made) {
        Map<ItemId, Moved> moves = new HashMap<>();
        for (NewAllocation one : made) {
            for (Side side : Side.values()) {
                moves.merge(one.on(side), Moved.by(one), Moved::and);
            }
        }
        List<Map.Entry<ItemId, Moved>> rows = List.copyOf(moves.entrySet());
        jdbc.sql("""
                        update ledger_item i
                        set open = i.open - n.amount,
                            freed_on = greatest(i.freed_on, n.freed),
                            settled_on = case when i.open = n.amount then greatest(
                                (select max(a.effective_on) from ledger_allocation a
                                 where i.side = 'CREDIT' and a.credit_entry = i.entry_id and a.credit_part = i.part),
                                (select max(a.effective_on) from ledger_allocation a
                                 where i.side = 'DEBIT' and a.debit_entry = i.entry_id and a.debit_part = i.part)) end
                        from unnest(cast(:entries as uuid[]), cast(:parts as smallint[]), cast(:amounts as numeric[]),
                            cast(:freed as date[])) n(entry_id, part, amount, freed)
                        where i.entry_id = n.entry_id and i.part = n.part""")
                .param("entries", Column.of(rows, row -> row.getKey().entry()))
                .param("parts", Column.of(rows, row -> row.getKey().part()))
                .param("amounts", Column.of(rows, row -> row.getValue().amount()))
                .param("freed", Column.of(rows, row -> row.getValue().freedOn().orElse(null)))
                .update();
    }

    private static NewAllocation allocation(ResultSet row) throws SQLException {
        return new NewAllocation(
                new AllocationId(row.getObject("id", UUID.class)),
                new CardId(row.getObject("card_id", UUID.class)),
                ItemId.of(row.getObject("credit_entry", UUID.class), row.getInt("credit_part")),
                ItemId.of(row.getObject("debit_entry", UUID.class), row.getInt("debit_part")),
                row.getBigDecimal("amount"),
                row.getObject("effective_on", LocalDate.class),
                Optional.empty());
    }

    /** What happens to one item. @param freedOn the latest day that something of it is taken back */
    private record Moved(BigDecimal amount, Optional<LocalDate> freedOn) {

        static Moved by(NewAllocation one) {
            return new Moved(one.amount(), one.takesBack().map(any -> one.effectiveOn()));
        }

        Moved and(Moved other) {
            Optional<LocalDate> latest = freedOn.isEmpty()
                    ? other.freedOn
                    : other.freedOn.filter(day -> day.isAfter(freedOn.get())).or(() -> freedOn);
            return new Moved(amount.add(other.amount), latest);
        }
    }
}
