package io.kedang.receivables;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open cases of customers, for whoever shows them and has asked who may see them. */
@Component
@Transactional(readOnly = true)
public class FollowUpCases {

    private final JdbcClient jdbc;
    private final ReachOfCases reach;
    private final Access access;

    FollowUpCases(JdbcClient jdbc, ReachOfCases reach, Access access) {
        this.jdbc = jdbc;
        this.reach = reach;
        this.access = access;
    }

    /**
     * @param overdue when the ledger moved last
     * @param oldest the day on which the oldest of it was due
     */
    public record OpenCase(CaseId id, Stage stage, CaseStep step, Money overdue, LocalDate oldest) {}

    public Optional<OpenCase> of(CardId card) {
        return Optional.ofNullable(open(List.of(card)).get(card));
    }

    /** In one query; customers without an open case are missing. */
    public Map<CardId, OpenCase> open(Collection<CardId> cards) {
        Map<CardId, OpenCase> open = new HashMap<>();
        if (!cards.isEmpty()) {
            jdbc.sql("select * from receivables_case where card_id = any(?) and ended_at is null")
                    .param(cards.stream().map(CardId::value).toArray(UUID[]::new))
                    .query(row -> {
                        open.put(new CardId(row.getObject("card_id", UUID.class)), read(row));
                    });
        }
        return open;
    }

    /** How many are open at each stage, within reach of the person who acts; stages with none are there with 0. */
    public Map<Stage, Integer> counts() {
        access.require(Permission.FOLLOW_RECEIVABLES);
        Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            counts.put(stage, 0);
        }
        Map<String, Object> values = new HashMap<>();
        String condition = reach.condition(values);
        jdbc.sql("select r.stage, count(*) as open from receivables_case r join card c on c.id = r.card_id"
                        + " where r.ended_at is null and " + condition + " group by r.stage")
                .params(values)
                .query(row -> {
                    counts.put(Stage.valueOf(row.getString("stage")), row.getInt("open"));
                });
        return counts;
    }

    private static OpenCase read(ResultSet row) throws SQLException {
        return new OpenCase(
                new CaseId(row.getObject("id", UUID.class)),
                Stage.valueOf(row.getString("stage")),
                CaseStep.valueOf(row.getString("step")),
                new Money(row.getBigDecimal("overdue"), Currency.getInstance(row.getString("currency"))),
                row.getObject("oldest_due_on", LocalDate.class));
    }
}
