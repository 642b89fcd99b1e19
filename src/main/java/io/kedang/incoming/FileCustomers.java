package io.kedang.incoming;

import io.kedang.access.Access;
import io.kedang.access.FieldGroup;
import io.kedang.access.Holding;
import io.kedang.access.Permission;
import io.kedang.imports.ImportRow;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Customers with an account by what files call them, of those whose money the person who acts sees. */
@Component
class FileCustomers {

    private record Found(String said, FileCustomer customer, Holding holding) {}

    private final JdbcClient jdbc;
    private final Access access;

    FileCustomers(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** Whom each of the rows means, in their order, by two queries. */
    List<CustomerAnswer> of(List<ImportRow> rows) {
        Map<String, List<FileCustomer>> byNumber = byNumber(texts(rows, EntryColumns.CUSTOMER_NUMBER));
        Map<String, List<FileCustomer>> byName = byName(rows.stream()
                .filter(row -> !row.has(EntryColumns.CUSTOMER_NUMBER))
                .map(row -> row.text(EntryColumns.CUSTOMER))
                .distinct()
                .toList());
        return rows.stream()
                .map(row -> CustomerAnswer.of(
                        row,
                        byNumber.getOrDefault(row.text(EntryColumns.CUSTOMER_NUMBER), List.of()),
                        byName.getOrDefault(row.text(EntryColumns.CUSTOMER), List.of())))
                .toList();
    }

    private static List<String> texts(List<ImportRow> rows, String column) {
        return rows.stream()
                .filter(row -> row.has(column))
                .map(row -> row.text(column))
                .distinct()
                .toList();
    }

    /** By archive number, whatever its case. */
    Map<String, List<FileCustomer>> byNumber(Collection<String> numbers) {
        return find("c.archive_number = any(array[s.said, upper(s.said)])", numbers);
    }

    /** By the whole name. */
    Map<String, List<FileCustomer>> byName(Collection<String> names) {
        return find("c.name <> '' and kedang_normal(c.name) = kedang_normal(s.said)", names);
    }

    private Map<String, List<FileCustomer>> find(String like, Collection<String> said) {
        Map<String, List<FileCustomer>> found = new HashMap<>();
        if (said.isEmpty()) {
            return found;
        }
        jdbc
                .sql("""
                        select s.said, c.id, c.name, c.short_name, c.archive_number, c.owner, c.team,
                            c.state = 'ARCHIVED' as archived, a.currency
                        from unnest(cast(:said as text[])) s(said)
                        join card c on %s join ledger_account a on a.card_id = c.id
                        order by c.id""".formatted(like))
                .param("said", said.toArray(String[]::new))
                .query((row, n) -> found(row))
                .list()
                .stream()
                .filter(one -> access.sees(one.holding(), FieldGroup.MONEY, Permission.SEE_LEDGER))
                .forEach(one -> found.computeIfAbsent(one.said(), ignored -> new ArrayList<>())
                        .add(one.customer()));
        return found;
    }

    /** Those of these within reach, in one query. */
    Map<CardId, FileCustomer> byCard(Collection<CardId> cards) {
        return find(
                        "c.id = cast(s.said as uuid)",
                        cards.stream().map(CardId::toString).distinct().toList())
                .values()
                .stream()
                .flatMap(List::stream)
                .collect(java.util.stream.Collectors.toMap(FileCustomer::card, Function.identity()));
    }

    private static Found found(ResultSet row) throws SQLException {
        String number = row.getString("archive_number");
        return new Found(
                row.getString("said"),
                new FileCustomer(
                        new CardId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("short_name"),
                        number == null ? "" : number,
                        Currency.getInstance(row.getString("currency"))),
                new Holding(
                        new EmployeeId(row.getObject("owner", UUID.class)),
                        new TeamId(row.getObject("team", UUID.class)),
                        row.getBoolean("archived")));
    }
}
