package io.kedang.card;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.identity.Team;
import io.kedang.identity.TeamHoldings;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The cards of a team: those in the flow end before it can be closed, another team takes the others. */
@Component
@Order(1)
class CardsOfTeam implements TeamHoldings {

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    CardsOfTeam(JdbcClient jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public int inWork(TeamId team) {
        return count(team, "state not in ('ARCHIVED', 'REJECTED', 'DISCARDED')");
    }

    @Override
    public String messageKey() {
        return "card.in-flow";
    }

    @Override
    public int kept(TeamId team) {
        return count(team, "state in ('ARCHIVED', 'REJECTED', 'DISCARDED')");
    }

    /** The manager of the other team then sees them; who holds them stays. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void passOn(Team from, Team to) {
        Actor actor = access.actor();
        jdbc.sql("""
                        insert into card_event (card_id, what, revision, actor, acted_by, reason, at)
                        select id, :what, revision, :actor, cast(:deputy as uuid), :reason, :at
                        from card where team = :from""")
                .param("what", Happening.GIVEN_TO_TEAM.name())
                .param("actor", actor.id().value())
                .param("deputy", actor.by().map(EmployeeId::value).orElse(null))
                .param("reason", from.name() + " → " + to.name())
                .param("at", Timestamp.from(clock.instant()))
                .param("from", from.id().value())
                .update();
        jdbc.sql("update card set team = ?, version = version + 1 where team = ?")
                .params(to.id().value(), from.id().value())
                .update();
    }

    private int count(TeamId team, String which) {
        return jdbc.sql("select count(*) from (select 1 from card where team = ? and " + which + " limit 1000) counted")
                .param(team.value())
                .query(Integer.class)
                .single();
    }
}
