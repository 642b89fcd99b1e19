package io.kedang.ledger;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How old is what customers owe, on any day: of single customers for whoever asks, and added up over those whose money the
 * person who acts sees. The figures of a day that is past stay what they were, whatever is allocated later.
 */
@Service
public class Ageing {

    /** Lines of a page. */
    public static final int PAGE = 50;

    private static final int FETCHED_AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final Access access;
    private final LedgerSight sight;
    private final AgeingTakenAway taken;

    /** Fetches rows as they are told, not all at once: a file may have very many. */
    Ageing(DataSource database, Access access, LedgerSight sight, AgeingTakenAway taken) {
        JdbcTemplate template = new JdbcTemplate(database);
        template.setFetchSize(FETCHED_AT_ONCE);
        this.jdbc = JdbcClient.create(template);
        this.access = access;
        this.sight = sight;
        this.taken = taken;
    }

    /**
     * What a customer owed at the end of a day; nothing in yuan when it has no account. Not limited to the reach of the
     * person: the caller sees to it.
     */
    @Transactional(readOnly = true)
    public AgeingLine of(CardId card, LocalDate on) {
        return Optional.ofNullable(of(List.of(card), on).get(card)).orElseGet(() -> AgeingLine.nothing(Money.YUAN));
    }

    /** The same of several, in one query; those without an account are left out. Not limited to the person's reach. */
    @Transactional(readOnly = true)
    public Map<CardId, AgeingLine> of(Collection<CardId> cards, LocalDate on) {
        OpenOn open = new OpenOn(
                " and %s = any (:cards)",
                Map.of("on", on, "cards", cards.stream().map(CardId::value).toArray(UUID[]::new)));
        Map<CardId, AgeingLine> lines = new HashMap<>();
        jdbc.sql("select l.card_id, l.currency, " + OpenOn.figures() + " from ledger_account l left join ("
                        + open.parts()
                        + ") o on o.card_id = l.card_id where l.card_id = any (:cards) group by l.card_id")
                .params(open.values())
                .query((RowCallbackHandler)
                        row -> lines.put(new CardId(row.getObject("card_id", UUID.class)), line(row, currency(row))));
        return lines;
    }

    /**
     * A page of the ageing, the most overdue first, of the customers whose money the person sees.
     *
     * @throws io.kedang.access.AccessRefused when the person may not see the ledger
     */
    @Transactional(readOnly = true)
    public AgeingPage by(AgeingGrouping grouping, AgeingQuery query, Optional<AgeingCursor> after) {
        access.require(Permission.SEE_LEDGER);
        AgeingReport report = new AgeingReport(grouping, query, sight.seen());
        Map<String, Object> values = report.values();
        after.ifPresent(cursor -> {
            values.put("overdue", cursor.overdue());
            values.put("key", cursor.key());
        });
        roomToAddUp();
        AgeingLine[] total = {AgeingLine.nothing(query.currency())};
        List<AgeingGroup> found = jdbc.sql(report.page(after.isPresent()))
                .params(values)
                .param("limit", PAGE + 1)
                .query((row, n) -> {
                    total[0] = total(row, query.currency());
                    return group(row, query.currency());
                })
                .list();
        List<AgeingGroup> page = found.subList(0, Math.min(PAGE, found.size()));
        return new AgeingPage(
                List.copyOf(page),
                total[0],
                found.size() > PAGE ? Optional.of(page.get(PAGE - 1).cursor()) : Optional.empty());
    }

    /** All groups, the most overdue first, one after the other: for a file, which is recorded. Tells the same as {@link #by}. */
    @Transactional
    public void each(AgeingGrouping grouping, AgeingQuery query, Consumer<AgeingGroup> tell) {
        access.require(Permission.SEE_LEDGER);
        taken.record("by " + grouping, query);
        AgeingReport report = new AgeingReport(grouping, query, sight.seen());
        roomToAddUp();
        jdbc.sql(report.all()).params(report.values()).query((RowCallbackHandler)
                row -> tell.accept(group(row, query.currency())));
    }

    /** The currencies in which accounts are kept, the most used first. */
    @Transactional(readOnly = true)
    public List<Currency> currencies() {
        access.require(Permission.SEE_LEDGER);
        return jdbc.sql("select currency from ledger_account group by currency order by count(*) desc, currency")
                .query((row, n) -> currency(row))
                .list();
    }

    /** For this transaction: a hundred thousand customers are added up in memory, not on the disk. */
    private void roomToAddUp() {
        jdbc.sql("set local work_mem = '64MB'").update();
    }

    private static AgeingGroup group(ResultSet row, Currency currency) throws SQLException {
        return new AgeingGroup(row.getString("key"), line(row, currency));
    }

    static AgeingLine line(ResultSet row, Currency currency) throws SQLException {
        return new AgeingLine(
                currency,
                row.getBigDecimal("not_due"),
                row.getBigDecimal("d30"),
                row.getBigDecimal("d60"),
                row.getBigDecimal("d90"),
                row.getBigDecimal("over90"),
                row.getBigDecimal("unallocated"));
    }

    private static AgeingLine total(ResultSet row, Currency currency) throws SQLException {
        return new AgeingLine(
                currency,
                row.getBigDecimal("all_not_due"),
                row.getBigDecimal("all_d30"),
                row.getBigDecimal("all_d60"),
                row.getBigDecimal("all_d90"),
                row.getBigDecimal("all_over90"),
                row.getBigDecimal("all_unallocated"));
    }

    private static Currency currency(ResultSet row) throws SQLException {
        return Currency.getInstance(row.getString("currency"));
    }
}
