package io.kedang.card;

import io.kedang.identity.Holdings;
import io.kedang.shared.EmployeeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cards that a person holds, which someone else must take before the person leaves. */
@Component
class CardsInHand implements Holdings {

    private final JdbcClient jdbc;

    CardsInHand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int heldBy(EmployeeId person) {
        return jdbc.sql("""
                        select count(*) from (
                            select 1 from card where owner = ? and state not in ('REJECTED', 'DISCARDED')
                            limit 1000) held""").param(person.value()).query(Integer.class).single();
    }

    @Override
    public String messageKey() {
        return "card.in-hand";
    }
}
