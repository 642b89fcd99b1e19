package io.kedang.archive;

import io.kedang.identity.People;
import io.kedang.identity.Person;
import io.kedang.shared.CardId;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signed cards of sales1, as the clerk gets them. */
@Component
@Profile("test")
public class ArchivedCards {

    private final JdbcClient jdbc;
    private final People people;

    ArchivedCards(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    public CardId signed() {
        return signed("上海机械有限公司");
    }

    @Transactional
    public CardId signed(String name) {
        Person owner = people.findByLogin("sales1").orElseThrow();
        CardId card = CardId.random();
        jdbc.sql("""
                        insert into card (id, state, owner, team, name, begun_at, changed_at)
                        values (:id, 'SIGNED', :owner, :team, :name, now(), now())""")
                .param("id", card.value())
                .param("owner", owner.id().value())
                .param("team", owner.team().orElseThrow().value())
                .param("name", name)
                .update();
        return card;
    }
}
