package io.kedang.worklist;

import io.kedang.identity.TeamHoldings;
import io.kedang.shared.TeamId;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The open tasks about cards of a team, which end before the team can be closed. */
@Component
@Order(2)
class TasksOfTeam implements TeamHoldings {

    private final JdbcClient jdbc;

    TasksOfTeam(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int inWork(TeamId team) {
        return jdbc.sql("""
                        select count(*) from (
                            select 1 from work_item where team = ? and ended_at is null limit 1000) open""").param(team.value()).query(Integer.class).single();
    }

    @Override
    public String messageKey() {
        return "worklist.in-hand";
    }
}
