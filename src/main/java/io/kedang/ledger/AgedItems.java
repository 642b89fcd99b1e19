package io.kedang.ledger;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.shared.CardId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The entries behind the figures of the ageing, the longest due first, of the customers whose money the person sees. */
@Service
public class AgedItems {

    /** Lines of a page. */
    public static final int PAGE = 100;

    private static final int FETCHED_AT_ONCE = 1000;
    private static final BigDecimal NONE = new BigDecimal("0.00");

    private final JdbcClient jdbc;
    private final Access access;
    private final LedgerSight sight;
    private final OwnAccounts accounts;
    private final AgeingTakenAway taken;

    /** Fetches rows as they are told, not all at once: a file may have very many. */
    AgedItems(DataSource database, Access access, LedgerSight sight, OwnAccounts accounts, AgeingTakenAway taken) {
        JdbcTemplate template = new JdbcTemplate(database);
        template.setFetchSize(FETCHED_AT_ONCE);
        this.jdbc = JdbcClient.create(template);
        this.access = access;
        this.sight = sight;
        this.accounts = accounts;
        this.taken = taken;
    }

    /**
     * A page of what was open. Its total is the sum of the figures asked for, read at the same moment.
     *
     * @param buckets the figures; none for the whole balance
     * @throws LedgerRefused when a customer is asked for who has no account within reach
     * @throws io.kedang.access.AccessRefused when the person may not see the ledger
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public AgedItemPage behind(AgeingQuery query, Set<AgeingBucket> buckets, Optional<AgedItemCursor> after) {
        AgedItemQuery sql = allowed(query, buckets);
        Map<String, Object> values = new HashMap<>(sql.values());
        after.ifPresent(cursor -> {
            values.put("dueOn", cursor.dueOn());
            values.put("entry", cursor.id().entry().value());
            values.put("part", cursor.id().part());
        });
        Sums sums = jdbc.sql(sql.sums(after.isPresent()))
                .params(values)
                .query((row, n) -> new Sums(row.getBigDecimal("carried"), row.getBigDecimal("total"), row.getLong("n")))
                .single();
        List<AgedItem> found = jdbc.sql(sql.page(after.isPresent()))
                .params(values)
                .param("limit", PAGE + 1)
                .query((row, n) -> item(row, query.on()))
                .list();
        List<AgedItem> page = List.copyOf(found.subList(0, Math.min(PAGE, found.size())));
        return new AgedItemPage(
                page,
                sums.carried(),
                sums.total(),
                sums.count(),
                found.size() > PAGE ? Optional.of(page.get(PAGE - 1).cursor()) : Optional.empty());
    }

    /** All of them, one after the other: for a file, which is recorded. Tells the same as {@link #behind}. */
    @Transactional
    public void each(AgeingQuery query, Set<AgeingBucket> buckets, Consumer<AgedItem> tell) {
        AgedItemQuery sql = allowed(query, buckets);
        taken.record("entries " + buckets, query);
        jdbc.sql(sql.all()).params(sql.values()).query((RowCallbackHandler) row -> tell.accept(item(row, query.on())));
    }

    /**
     * In which currency a customer's account is kept.
     *
     * @throws LedgerRefused when there is none within reach
     */
    @Transactional(readOnly = true)
    public Currency currency(CardId card) {
        access.require(Permission.SEE_LEDGER);
        return accounts.require(card);
    }

    private AgedItemQuery allowed(AgeingQuery query, Set<AgeingBucket> buckets) {
        access.require(Permission.SEE_LEDGER);
        query.card().ifPresent(accounts::require);
        return new AgedItemQuery(OpenOn.of(query, sight.seen()), buckets, query);
    }

    private record Sums(BigDecimal carried, BigDecimal total, long count) {

        Sums {
            carried = carried == null ? NONE : carried;
            total = total == null ? NONE : total;
        }
    }

    private static AgedItem item(ResultSet row, LocalDate on) throws SQLException {
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        boolean debit = "DEBIT".equals(row.getString("side"));
        return new AgedItem(
                ItemId.of(row.getObject("entry_id", UUID.class), row.getInt("part")),
                row.getInt("parts"),
                new CardId(row.getObject("card_id", UUID.class)),
                row.getString("customer"),
                EntryKind.valueOf(row.getString("kind")),
                row.getString("document"),
                row.getObject("document_date", LocalDate.class),
                row.getObject("posted_on", LocalDate.class),
                dueOn,
                row.getBigDecimal("amount"),
                row.getBigDecimal("open"),
                debit ? (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, on)) : 0);
    }
}
