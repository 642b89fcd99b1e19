package io.kedang.risk;

import io.kedang.access.Role;
import io.kedang.identity.Holdings;
import io.kedang.identity.Person;
import io.kedang.shared.EmployeeId;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The duties of a person, which someone else must take before the person leaves. */
@Component
@Order(5)
class DutiesInHand implements Holdings {

    private static final Set<Role> ALL_CUSTOMERS = EnumSet.of(Role.FINANCE, Role.CLERK, Role.LEADER);

    private final JdbcClient jdbc;

    DutiesInHand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int heldBy(EmployeeId person) {
        return jdbc.sql("""
                        select count(*) from (select 1 from risk_duty
                            where person = ? and done_at is null and dropped_at is null limit 1000) held""").param(person.value()).query(Integer.class).single();
    }

    @Override
    public String messageKey() {
        return "risk.in-hand";
    }

    /** Who sees the customers: all of them, or those of the same team. */
    @Override
    public boolean suits(Person from, Person successor) {
        return successor.roles().stream().anyMatch(ALL_CUSTOMERS::contains)
                || from.team().isPresent() && from.team().equals(successor.team());
    }

    /** Who takes them is reminded of them anew. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int handOver(EmployeeId from, EmployeeId to) {
        return jdbc.sql("update risk_duty set person = ?, reminded_at = null, told_at = null"
                        + " where person = ? and done_at is null and dropped_at is null")
                .params(to.value(), from.value())
                .update();
    }
}
