package io.kedang.visit;

import io.kedang.identity.Team;
import io.kedang.identity.TeamHoldings;
import io.kedang.shared.TeamId;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The visits of a team's customers go with the cards when the team closes; those that wait are tasks, which keep it open. */
@Component
@Order(3)
class VisitsOfTeam implements TeamHoldings {

    private final JdbcClient jdbc;

    VisitsOfTeam(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int inWork(TeamId team) {
        return 0;
    }

    @Override
    public String messageKey() {
        return "visit.of-team";
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void passOn(Team from, Team to) {
        jdbc.sql("update visit set team = ? where team = ?")
                .params(to.id().value(), from.id().value())
                .update();
    }
}
