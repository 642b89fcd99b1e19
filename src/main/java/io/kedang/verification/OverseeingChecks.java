package io.kedang.verification;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.access.Permission;
import io.kedang.access.Role;
import io.kedang.shared.TeamId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the salespeople have checked: for managers of their teams, for the leader of all. */
@Component
@Transactional(readOnly = true)
public class OverseeingChecks {

    /** Lines of a page. */
    public static final int PAGE = 50;

    private final Access access;
    private final Checks checks;
    private final CheckRows rows;
    private final JdbcClient jdbc;
    private final Clock clock;

    OverseeingChecks(Access access, Checks checks, CheckRows rows, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.checks = checks;
        this.rows = rows;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The checks of a month, team by team. @param after where the page before ended */
    public CheckLines of(YearMonth month, Optional<CheckCursor> after) {
        List<MonthlyCheck> found = page(month, after);
        List<MonthlyCheck> shown = found.subList(0, Math.min(PAGE, found.size()));
        Map<CheckId, Progress> progress = rows.progress(ids(shown));
        return lines(found, shown, progress, progress);
    }

    /** The same checks, with what was answered in one week of the month. @param monday its first day */
    public CheckLines ofWeek(LocalDate monday, Optional<CheckCursor> after) {
        List<MonthlyCheck> found = page(YearMonth.from(monday), after);
        List<MonthlyCheck> shown = found.subList(0, Math.min(PAGE, found.size()));
        return lines(
                found,
                shown,
                rows.progress(ids(shown)),
                rows.within(ids(shown), start(monday), start(monday.plusWeeks(1))));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private CheckLines lines(
            List<MonthlyCheck> found,
            List<MonthlyCheck> shown,
            Map<CheckId, Progress> progress,
            Map<CheckId, Progress> within) {
        Map<CheckId, LocalDate> stalest = rows.stalest(ids(shown));
        List<CheckLine> lines = shown.stream()
                .map(check -> new CheckLine(
                        check,
                        progress.get(check.id()),
                        within.get(check.id()),
                        Optional.ofNullable(stalest.get(check.id()))))
                .toList();
        return new CheckLines(
                lines,
                found.size() > shown.size()
                        ? Optional.of(CheckCursor.of(shown.get(shown.size() - 1)))
                        : Optional.empty());
    }

    private List<MonthlyCheck> page(YearMonth month, Optional<CheckCursor> after) {
        access.require(Permission.SEE_KEEPING);
        CheckCursor from = after.orElse(CheckCursor.START);
        boolean all = seesAll();
        return jdbc.sql("select * from monthly_check where month = :month and (team, employee) > (:team, :employee)"
                        + (all ? "" : " and team = any(:teams)") + " order by team, employee limit " + (PAGE + 1))
                .params(all ? Map.of() : Map.of("teams", teams()))
                .param("month", month.atDay(1))
                .param("team", from.team())
                .param("employee", from.employee())
                .query((row, n) -> Checks.check(row))
                .list();
    }

    /** How the checks of the latest month stand that has any: handed in and all, with their cards. */
    public Optional<Standing> standing() {
        access.require(Permission.SEE_KEEPING);
        boolean all = seesAll();
        String mine = all ? "" : " and team = any(:teams)";
        return jdbc.sql("select month, count(*) filter (where outcome = 'HANDED_IN') done, count(*) total"
                        + " from monthly_check where month = (select max(month) from monthly_check where true" + mine
                        + ")" + mine + " group by month")
                .params(all ? Map.of() : Map.of("teams", teams()))
                .query((row, n) -> new Standing(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getInt("done"),
                        row.getInt("total")))
                .optional();
    }

    /** How the checks of a month stand. @param done handed in */
    public record Standing(YearMonth month, int done, int total) {}

    /** @throws CheckRefused when unknown or of a team that the person does not oversee */
    public MonthlyCheck check(CheckId id) {
        access.require(Permission.SEE_KEEPING);
        return checks.find(id)
                .filter(check -> seesAll() || access.actor().managedTeams().contains(check.team()))
                .orElseThrow(CheckRefused::notFound);
    }

    public Progress progress(CheckId id) {
        return rows.progress(List.of(check(id).id())).get(id);
    }

    /** At most {@link ReadingChecks#PAGE} cards and one more. @param after a place, 0 for none */
    public List<CheckedCard> cards(CheckId id, CheckPart part, int after) {
        return rows.page(check(id).id(), part, after, ReadingChecks.PAGE + 1);
    }

    /** Scopes that were widened are about cards, not about how colleagues work. */
    private boolean seesAll() {
        return access.actor().has(Role.LEADER);
    }

    private UUID[] teams() {
        Actor actor = access.actor();
        return actor.managedTeams().stream().map(TeamId::value).toArray(UUID[]::new);
    }

    private static List<CheckId> ids(Collection<MonthlyCheck> checks) {
        return checks.stream().map(MonthlyCheck::id).toList();
    }
}
