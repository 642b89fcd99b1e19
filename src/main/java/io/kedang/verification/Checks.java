package io.kedang.verification;

import io.kedang.access.Actor;
import io.kedang.freshness.Evidence;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import io.kedang.verification.MonthlyCheck.End;
import io.kedang.verification.MonthlyCheck.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored monthly checks. */
@Component
class Checks {

    private final JdbcClient jdbc;

    Checks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MonthlyCheck> find(CheckId id) {
        return jdbc.sql("select * from monthly_check where id = ?")
                .param(id.value())
                .query((row, n) -> check(row))
                .optional();
    }

    /** For changing: whoever comes second waits and then sees how it is. */
    Optional<MonthlyCheck> hold(CheckId id) {
        return jdbc.sql("select * from monthly_check where id = ? for update")
                .param(id.value())
                .query((row, n) -> check(row))
                .optional();
    }

    /** The open checks that the person has in hand, the latest month first. */
    List<MonthlyCheck> openOf(EmployeeId keeper) {
        return jdbc.sql("select * from monthly_check where keeper = ? and ended_at is null order by month desc, id")
                .param(keeper.value())
                .query((row, n) -> check(row))
                .list();
    }

    /** Open checks of earlier months that one of these has in hand. */
    List<MonthlyCheck> openBefore(YearMonth month, Collection<EmployeeId> keepers) {
        return jdbc.sql("""
                        select * from monthly_check
                        where keeper = any(:keepers) and ended_at is null and month < :month
                        order by id for update""")
                .param("keepers", ids(keepers))
                .param("month", month.atDay(1))
                .query((row, n) -> check(row))
                .list();
    }

    /**
     * Adds the check of the month for those of these who hold archived cards and do not have it yet. Its team is the one
     * in which most of the cards are.
     */
    List<MonthlyCheck> add(YearMonth month, Collection<EmployeeId> employees, Instant now) {
        return jdbc.sql("""
                        insert into monthly_check (id, employee, keeper, team, month, begun_at)
                        select gen_random_uuid(), owner, owner, mode() within group (order by team), :month, :now
                        from card_freshness where owner = any(:employees) and archived
                        group by owner
                        on conflict (employee, month) do nothing
                        returning *""")
                .param("employees", ids(employees))
                .param("month", month.atDay(1))
                .param("now", Timestamp.from(now))
                .query((row, n) -> check(row))
                .list();
    }

    /** @param by empty when nobody acts */
    void end(CheckId id, End end, Optional<Actor> by) {
        jdbc.sql("""
                        update monthly_check set ended_at = :at, outcome = :outcome, reason = cast(:reason as text),
                            ended_by = cast(:by as uuid), acted_by = cast(:deputy as uuid)
                        where id = :id""")
                .param("id", id.value())
                .param("at", Timestamp.from(end.at()))
                .param("outcome", end.outcome().name())
                .param("reason", end.reason().orElse(null))
                .param("by", by.map(actor -> actor.id().value()).orElse(null))
                .param("deputy", by.flatMap(Actor::by).map(EmployeeId::value).orElse(null))
                .update();
    }

    void remember(CheckId id, Evidence evidence) {
        jdbc.sql("update monthly_check set evidence = ? where id = ? and evidence <> ?")
                .params(evidence.name(), id.value(), evidence.name())
                .update();
    }

    /** @return how many */
    int handOver(EmployeeId from, EmployeeId to) {
        return jdbc.sql("update monthly_check set keeper = ? where keeper = ? and ended_at is null")
                .params(to.value(), from.value())
                .update();
    }

    static UUID[] ids(Collection<EmployeeId> employees) {
        return employees.stream().map(EmployeeId::value).toArray(UUID[]::new);
    }

    static MonthlyCheck check(ResultSet row) throws SQLException {
        return new MonthlyCheck(
                new CheckId(row.getObject("id", UUID.class)),
                new EmployeeId(row.getObject("employee", UUID.class)),
                new EmployeeId(row.getObject("keeper", UUID.class)),
                new TeamId(row.getObject("team", UUID.class)),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                Evidence.valueOf(row.getString("evidence")),
                row.getTimestamp("begun_at").toInstant(),
                row.getTimestamp("ended_at") == null ? Optional.empty() : Optional.of(end(row)));
    }

    private static End end(ResultSet row) throws SQLException {
        return new End(
                Outcome.valueOf(row.getString("outcome")),
                row.getTimestamp("ended_at").toInstant(),
                Optional.ofNullable(row.getString("reason")));
    }
}
