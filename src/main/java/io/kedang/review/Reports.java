package io.kedang.review;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.access.Role;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reviews that the person who acts may know of: the leader all, managers those of own teams. */
@Component
class Reports {

    static final int PAGE = 40;

    private static final String SELECT = """
            select r.id, r.period, r.team, t.name as team_name, r.state, r.decided_at, r.decided_by, r.decided_acted_by,
                r.read_at, r.read_by, r.read_acted_by, r.remarks
            from review r join team t on t.id = r.team
            where (:all or r.team = any(:teams))""";

    private final JdbcClient jdbc;
    private final Access access;

    Reports(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** One more than a page, the latest first. @param before of months earlier than this */
    List<ReviewSummary> latest(Optional<YearMonth> before) {
        return select(" and r.state <> 'EMPTY' and r.period < :before order by r.period desc, t.name, r.id limit "
                        + (PAGE + 1))
                .param("before", before.map(YearMonth::toString).orElse("9999-12"))
                .query(Reports::summary)
                .list();
    }

    /** Those that wait for somebody, as many as a home page can show. */
    List<ReviewSummary> open() {
        return select(" and r.state in ('DECIDING', 'DECIDED') order by r.period, t.name, r.id limit 20")
                .query(Reports::summary)
                .list();
    }

    Optional<ReviewSummary> find(ReviewId id) {
        return select(" and r.id = :id")
                .param("id", id.value())
                .query(Reports::summary)
                .optional();
    }

    /** Those of a month, by the names of their teams. */
    List<ReviewSummary> of(YearMonth month) {
        return select(" and r.period = :period and r.state <> 'EMPTY' order by t.name, r.id limit 500")
                .param("period", month.toString())
                .query(Reports::summary)
                .list();
    }

    /** The reviews before these, each of the same team. */
    List<ReviewId> before(List<ReviewId> reviews) {
        return reviews.isEmpty()
                ? List.of()
                : jdbc
                        .sql("select previous from review where id = any(?) and previous is not null")
                        .param(reviews.stream().map(ReviewId::value).toArray(UUID[]::new))
                        .query(UUID.class)
                        .list()
                        .stream()
                        .map(ReviewId::new)
                        .toList();
    }

    private JdbcClient.StatementSpec select(String more) {
        Actor actor = access.actor();
        return jdbc.sql(SELECT + more)
                .param("all", actor.has(Role.LEADER))
                .param("teams", actor.managedTeams().stream().map(TeamId::value).toArray(UUID[]::new));
    }

    private static ReviewSummary summary(ResultSet row, int number) throws SQLException {
        return new ReviewSummary(
                new ReviewId(row.getObject("id", UUID.class)),
                YearMonth.parse(row.getString("period")),
                new TeamId(row.getObject("team", UUID.class)),
                row.getString("team_name"),
                ReviewState.valueOf(row.getString("state")),
                handedIn(row),
                read(row));
    }

    private static Optional<ReviewSummary.HandedIn> handedIn(ResultSet row) throws SQLException {
        Optional<EmployeeId> by = person(row, "decided_by");
        Optional<EmployeeId> deputy = person(row, "decided_acted_by");
        Optional<Instant> at = instant(row, "decided_at");
        return by.map(person -> new ReviewSummary.HandedIn(at.orElseThrow(), person, deputy));
    }

    private static Optional<ReviewSummary.Read> read(ResultSet row) throws SQLException {
        Optional<EmployeeId> by = person(row, "read_by");
        Optional<EmployeeId> deputy = person(row, "read_acted_by");
        Optional<Instant> at = instant(row, "read_at");
        Optional<String> remarks = Optional.ofNullable(row.getString("remarks"));
        return by.map(person -> new ReviewSummary.Read(at.orElseThrow(), person, deputy, remarks));
    }

    private static Optional<EmployeeId> person(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(EmployeeId::new);
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
