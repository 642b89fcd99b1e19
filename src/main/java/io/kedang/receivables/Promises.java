package io.kedang.receivables;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What customers promised, within the reach of the person who looks. */
@Component
@Transactional(readOnly = true)
public class Promises {

    private final JdbcClient jdbc;
    private final ReachOfCases reach;
    private final Access access;

    Promises(JdbcClient jdbc, ReachOfCases reach, Access access) {
        this.jdbc = jdbc;
        this.reach = reach;
        this.access = access;
    }

    /** A promise that was broken, in a case that is open still. @param brokenAt when it was found out */
    public record Broken(
            CaseId id, CardId card, String customer, LocalDate dueOn, Money amount, Money received, Instant brokenAt) {}

    /** Those of open cases that were broken since, the latest first. */
    public List<Broken> broken(Instant since, int atMost) {
        access.require(Permission.FOLLOW_RECEIVABLES);
        Map<String, Object> values = new HashMap<>();
        return jdbc.sql("""
                        select p.*, r.currency, c.name from receivables_promise p
                            join receivables_case r on r.id = p.case_id join card c on c.id = r.card_id
                        where p.state = 'BROKEN' and p.decided_at >= :since and r.ended_at is null and """ + " " + reach.condition(values) + " order by p.decided_at desc, p.id desc limit :most")
                .params(values)
                .param("since", Timestamp.from(since))
                .param("most", atMost)
                .query((row, n) -> {
                    Currency currency = Currency.getInstance(row.getString("currency"));
                    return new Broken(
                            new CaseId(row.getObject("case_id", UUID.class)),
                            new CardId(row.getObject("card_id", UUID.class)),
                            row.getString("name"),
                            row.getObject("due_on", LocalDate.class),
                            new Money(row.getBigDecimal("amount"), currency),
                            new Money(row.getBigDecimal("received"), currency),
                            row.getTimestamp("decided_at").toInstant());
                })
                .list();
    }
}
