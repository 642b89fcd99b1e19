package io.kedang.worklist;

import io.kedang.identity.Holdings;
import io.kedang.shared.EmployeeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The open tasks of a person, which someone else must take before the person leaves. */
@Component
class TasksInHand implements Holdings {

    private final JdbcClient jdbc;

    TasksInHand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int heldBy(EmployeeId person) {
        return jdbc.sql("""
                        select count(*) from (
                            select 1 from work_item where assignee = ? and ended_at is null limit 1000) held""").param(person.value()).query(Integer.class).single();
    }

    @Override
    public String messageKey() {
        return "worklist.in-hand";
    }
}
