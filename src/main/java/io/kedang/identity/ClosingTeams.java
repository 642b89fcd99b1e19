package io.kedang.identity;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.shared.TeamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The administrator closes teams in which nobody works any more, and opens them again. */
@Component
@Transactional
public class ClosingTeams {

    private final JdbcClient jdbc;
    private final People people;
    private final Organisation organisation;
    private final List<TeamHoldings> holdings;
    private final Access access;
    private final Audit audit;

    ClosingTeams(
            JdbcClient jdbc,
            People people,
            Organisation organisation,
            List<TeamHoldings> holdings,
            Access access,
            Audit audit) {
        this.jdbc = jdbc;
        this.people = people;
        this.organisation = organisation;
        this.holdings = holdings;
        this.access = access;
        this.audit = audit;
    }

    /** What keeps the team from being closed, with counts. */
    @Transactional(readOnly = true)
    public List<MessageSourceResolvable> inTheWay(TeamId id) {
        access.require(Permission.MANAGE_PEOPLE);
        List<MessageSourceResolvable> found = new ArrayList<>();
        add(found, "identity.closing.people", activePeople(id));
        holdings.forEach(kind -> add(found, kind.messageKey(), kind.inWork(id)));
        return found;
    }

    /** Whether something of the team's needs another team when this one closes. */
    @Transactional(readOnly = true)
    public boolean needsSuccessor(TeamId id) {
        access.require(Permission.MANAGE_PEOPLE);
        return holdings.stream().anyMatch(kind -> kind.kept(id) > 0);
    }

    /** The teams that can take over what is kept. */
    @Transactional(readOnly = true)
    public List<Team> successors(TeamId id) {
        access.require(Permission.MANAGE_PEOPLE);
        return people.teams().stream()
                .filter(Team::open)
                .filter(team -> !team.id().equals(id))
                .toList();
    }

    /**
     * @param successor takes what is kept; may be empty when there is none
     * @throws IdentityRefused when someone or something is still at work there, or no successor was chosen
     */
    public void close(TeamId id, Optional<TeamId> successor) {
        Organisation.TeamRecord team = organisation.team(id);
        lock(id);
        if (!inTheWay(id).isEmpty()) {
            throw IdentityRefused.stillInUse();
        }
        if (needsSuccessor(id)) {
            Team to = successors(id).stream()
                    .filter(one -> successor.filter(one.id()::equals).isPresent())
                    .findFirst()
                    .orElseThrow(IdentityRefused::noSuccessorTeam);
            holdings.forEach(kind -> kind.passOn(new Team(id, team.name(), false), to));
        }
        jdbc.sql("""
                        update team set closed_at = clock_timestamp(), closed_by = ?, version = version + 1
                        where id = ?""").params(access.actor().self().value(), id.value()).update();
        audit.record(
                Audited.TEAM_CHANGED,
                Subject.of("team", id),
                Map.of(
                        "closed",
                        "true",
                        "successor",
                        successor.map(TeamId::toString).orElse("–")));
    }

    /** @throws IdentityRefused when it is open, or its department is closed */
    public void reopen(TeamId id) {
        Organisation.TeamRecord team = organisation.team(id);
        if (!organisation.department(team.department()).open()) {
            throw IdentityRefused.departmentClosed();
        }
        int opened = jdbc.sql("""
                        update team set closed_at = null, closed_by = null, version = version + 1
                        where id = ? and closed_at is not null""").param(id.value()).update();
        if (opened == 0) {
            throw IdentityRefused.changedMeanwhile();
        }
        audit.record(Audited.TEAM_CHANGED, Subject.of("team", id), Map.of("closed", "false"));
    }

    /** Who is given to the team at this moment waits, and then finds it closed. */
    private void lock(TeamId id) {
        boolean open = jdbc.sql("select closed_at is null from team where id = ? for update")
                .param(id.value())
                .query(Boolean.class)
                .single();
        if (!open) {
            throw IdentityRefused.changedMeanwhile();
        }
    }

    private int activePeople(TeamId id) {
        return jdbc.sql("""
                        select count(*) from employee e where e.active and (e.team = :id or exists (
                            select from employee_role r where r.employee = e.id and r.team = :id))""").param("id", id.value()).query(Integer.class).single();
    }

    private static void add(List<MessageSourceResolvable> found, String key, int count) {
        if (count > 0) {
            found.add(new DefaultMessageSourceResolvable(new String[] {key}, new Object[] {count}));
        }
    }
}
