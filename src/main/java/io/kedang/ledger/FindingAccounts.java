package io.kedang.ledger;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds customers with an account by number, any part of the name, or the beginning of its pinyin, as quickly as one types. */
@Component
public class FindingAccounts {

    private static final int MOST = 50;
    private static final Pattern LETTERS = Pattern.compile("[a-z][a-z0-9]{0,60}");

    private static final String FOUND = """
            select c.id, c.name, c.archive_number, a.currency, s.balance,
                   kedang_normal(:text) in (kedang_normal(c.name), kedang_normal(coalesce(c.archive_number, ''))) as exact,
                   starts_with(c.needle, kedang_normal(:text)) as begins
            from card c join ledger_account a on a.card_id = c.id join ledger_standing s on s.card_id = c.id
            where\s""";

    private static final String ORDER = " order by exact desc, begins desc, name, id limit :limit";

    private final JdbcClient jdbc;
    private final LedgerSight sight;
    private final Access access;

    FindingAccounts(JdbcClient jdbc, LedgerSight sight, Access access) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.access = access;
    }

    /**
     * Of the customers whose money the person who acts sees: who is called or numbered just so first, then who begins so, then by name.
     *
     * @param text what was typed; nothing is found for a blank one
     * @param limit at most 50
     */
    @Transactional(readOnly = true)
    public List<FoundAccount> find(String text, int limit) {
        access.require(Permission.SEE_LEDGER);
        if (text.isBlank()) {
            return List.of();
        }
        Map<String, Object> values = new HashMap<>(Map.of("text", text, "limit", Math.min(limit, MOST)));
        LedgerSight.Seen seen = sight.seen();
        values.putAll(seen.values());
        String ways =
                "(" + FOUND + "c.grams @> kedang_grams(:text) and position(kedang_normal(:text) in c.needle) > 0 and "
                        + seen.sql() + ORDER + ")"
                        + pinyin(text, values)
                                .map(way -> " union (" + FOUND + way + seen.sql() + ORDER + ")")
                                .orElse("");
        return jdbc.sql("select * from (" + ways + ") found" + ORDER)
                .params(values)
                .query((row, n) -> found(row))
                .list();
    }

    /** Letters may be the beginning of how the name is spelt. */
    private static Optional<String> pinyin(String text, Map<String, Object> values) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
        if (!LETTERS.matcher(letters).matches()) {
            return Optional.empty();
        }
        values.put("spelling", "% " + letters + "%");
        return Optional.of("c.pinyin <> '' and c.pinyin like :spelling and ");
    }

    private static FoundAccount found(ResultSet row) throws SQLException {
        String number = row.getString("archive_number");
        return new FoundAccount(
                new CardId(row.getObject("id", UUID.class)),
                row.getString("name"),
                number == null ? "" : number,
                new Money(row.getBigDecimal("balance"), Currency.getInstance(row.getString("currency"))));
    }
}
