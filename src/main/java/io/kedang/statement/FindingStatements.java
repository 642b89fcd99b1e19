package io.kedang.statement;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.ledger.LedgerSight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of statements, of the customers whose money the person sees. */
@Component
@Transactional(readOnly = true)
public class FindingStatements {

    /** Lines of a page. */
    public static final int PAGE = 50;

    private static final int MOST_COUNTED = 1000;

    private final Access access;
    private final LedgerSight sight;
    private final JdbcClient jdbc;

    FindingStatements(Access access, LedgerSight sight, JdbcClient jdbc) {
        this.access = access;
        this.sight = sight;
        this.jdbc = jdbc;
    }

    /** @throws io.kedang.access.AccessRefused when the person may not see the ledger */
    public StatementListing find(StatementQuery query) {
        access.require(Permission.SEE_LEDGER);
        LedgerSight.Seen seen = sight.seen();
        Map<String, Object> values = new HashMap<>(seen.values());
        List<String> conditions = new ArrayList<>(List.of(seen.sql(), stateOf(query, values)));
        query.month().ifPresent(month -> {
            conditions.add("s.month = :month");
            values.put("month", month.atDay(1));
        });
        query.card().ifPresent(card -> {
            conditions.add("s.card_id = :card");
            values.put("card", card.value());
        });
        query.after().ifPresent(cursor -> {
            conditions.add("(s.year, s.seq) < (:year, :seq)");
            values.put("year", cursor.year());
            values.put("seq", cursor.seq());
        });
        List<Statement> found = jdbc.sql(StatementRow.SELECT + " join card c on c.id = s.card_id where "
                        + String.join(" and ", conditions) + " order by s.year desc, s.seq desc limit " + (PAGE + 1))
                .params(values)
                .query(StatementRow::read)
                .list();
        return page(found);
    }

    private StatementListing page(List<Statement> found) {
        if (found.size() <= PAGE) {
            return new StatementListing(found, Optional.empty());
        }
        List<Statement> page = List.copyOf(found.subList(0, PAGE));
        return new StatementListing(page, Optional.of(cursor(page.get(PAGE - 1))));
    }

    private StatementCursor cursor(Statement last) {
        return jdbc.sql("select year, seq from statement where id = ?")
                .param(last.id().value())
                .query((row, n) -> new StatementCursor(row.getInt("year"), row.getLong("seq")))
                .single();
    }

    private static String stateOf(StatementQuery query, Map<String, Object> values) {
        if (query.state().isPresent()) {
            values.put("state", query.state().get().name());
            return "s.state = :state";
        }
        return query.all() ? "true" : "s.state in ('ISSUED', 'OBJECTED', 'SETTLED')";
    }

    /** How many within reach are in each state about which something is to be done; counting stops at 1000. */
    public Map<StatementState, Integer> waiting() {
        access.require(Permission.SEE_LEDGER);
        LedgerSight.Seen seen = sight.seen();
        Map<StatementState, Integer> counts = new HashMap<>();
        for (StatementState state : StatementState.WAITING) {
            int many = jdbc.sql("select count(*) from (select from statement s join card c on c.id = s.card_id"
                            + " where s.state = :state and " + seen.sql() + " limit " + MOST_COUNTED + ") counted")
                    .params(seen.values())
                    .param("state", state.name())
                    .query(Integer.class)
                    .single();
            counts.put(state, many);
        }
        return counts;
    }
}
