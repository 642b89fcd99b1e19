package io.kedang.credit;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.shared.CardId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The customers to whom something can be shipped, by number and name: all that a dispatcher learns of them. */
@Component
@Transactional(readOnly = true)
public class FindingCustomers {

    public static final int MOST = 20;

    private static final String SELECT = """
            select c.id, c.name, coalesce(c.archive_number, '') as number, a.currency
            from card c join ledger_account a on a.card_id = c.id
            """;

    private static final String NAMED = """
            where c.grams @> kedang_grams(:text)
                and (position(kedang_normal(:text) in kedang_normal(c.name || '|' || c.short_name)) > 0
                    or position(kedang_normal(:text) in kedang_normal(coalesce(c.archive_number, ''))) > 0)""";

    /** What whoever may not look through the archive has to know already. */
    private static final String KNOWN = """
            where c.grams @> kedang_grams(:text)
                and kedang_normal(:text) in (kedang_normal(c.name), kedang_normal(c.short_name), kedang_normal(c.archive_number))""";

    /** Letters may be the beginning of how the name is spelt. */
    private static final String SPELT = "where c.pinyin <> '' and c.pinyin like :spelling";

    private static final Pattern LETTERS = Pattern.compile("[a-z][a-z0-9]{0,60}");

    private final JdbcClient jdbc;
    private final Access access;

    FindingCustomers(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /**
     * Those whose name or number has the text in it, or whose name is spelt so in pinyin, at most 20, exact numbers first;
     * none for a blank text. For people who do not read cards only those of exactly this number or name: the list of
     * customers is not for every department.
     */
    public List<Customer> find(String text) {
        access.require(Permission.RELEASE_SHIPMENTS);
        if (text.isBlank()) {
            return List.of();
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
        boolean looks = access.may(Permission.READ_CARDS);
        boolean letters = looks && LETTERS.matcher(plain).matches();
        return jdbc.sql("select * from (" + SELECT + (looks ? NAMED : KNOWN)
                        + (letters ? " union " + SELECT + SPELT : "")
                        + ") found order by kedang_normal(number) <> kedang_normal(:text), name, id limit " + MOST)
                .param("text", text.strip())
                .param("spelling", "% " + plain + "%")
                .query((row, n) -> read(row))
                .list();
    }

    /** @throws CreditRefused when there is none of that identity with an account (404) */
    public Customer get(CardId card) {
        access.require(Permission.RELEASE_SHIPMENTS);
        return jdbc.sql(SELECT + "where c.id = ?")
                .param(card.value())
                .query((row, n) -> read(row))
                .optional()
                .orElseThrow(CreditRefused::notFound);
    }

    private static Customer read(ResultSet row) throws SQLException {
        return new Customer(
                new CardId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("number"),
                Currency.getInstance(row.getString("currency")));
    }
}
