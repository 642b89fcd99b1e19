package io.kedang.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.KedangTest;
import io.kedang.database.TestDatabase;
import io.kedang.identity.ActingAs;
import io.kedang.identity.People;
import io.kedang.identity.Person;
import io.kedang.shared.CardId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@KedangTest
class FindingStaleCardsTest {

    @Autowired
    private FindingStaleCards finding;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private final String name = "时效车行" + UUID.randomUUID();

    @Test
    void each_finds_the_stale_cards_of_their_reach() {
        CardId card = card("ARCHIVED", 0);

        for (String login : List.of("sales1", "manager1", "clerk1", "finance1", "leader1", "office1")) {
            assertThat(found(login)).as(login).containsExactly(card);
        }
        for (String login : List.of("sales2", "sales3", "manager2")) {
            assertThat(found(login)).as(login).isEmpty();
        }
    }

    @Test
    void a_card_is_found_from_the_day_on_which_it_is_stale_and_only_while_it_is_archived() {
        CardId today = card("ARCHIVED", 0);
        card("ARCHIVED", -1);
        card("ENTERED", 0);

        assertThat(found("sales1")).containsExactly(today);
    }

    @Test
    void the_stalest_come_first_on_pages_without_loss_or_repeat() {
        int all = FindingCards.PAGE + 20;
        for (int i = 0; i < all; i++) {
            card("ARCHIVED", i / 7);
        }

        List<StaleCard> first = page("sales1", Optional.empty());
        StaleCursor end = first.get(FindingCards.PAGE - 1).cursor();
        List<StaleCard> read = new ArrayList<>(first.subList(0, FindingCards.PAGE));
        read.addAll(page("sales1", StaleCursor.of(end.text())));

        assertThat(read).hasSize(all).extracting(card -> card.line().id()).doesNotHaveDuplicates();
        assertThat(read).extracting(StaleCard::since).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void an_index_serves_each_way_to_a_card_in_order() throws SQLException {
        DataSource owner = TestDatabase.asOwner();
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            JdbcClient there = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            there.sql("""
                            with made as (
                                insert into card (id, state, owner, team, name, begun_at, changed_at)
                                select gen_random_uuid(), 'ARCHIVED', md5((i % 100)::text)::uuid,
                                    md5('t' || i % 20)::uuid, 'n' || i, now(), now()
                                from generate_series(1, 20000) i returning id, owner, team)
                            insert into card_freshness (card_id, owner, team, archived, stale_from)
                            select id, owner, team, true, current_date - (random() * 300)::int + 100 from made
                            on conflict (card_id) do update set stale_from = excluded.stale_from""").update();
            there.sql("analyze card, card_freshness").update();

            assertThat(plan(there, "sales1")).contains("card_freshness_owner");
            assertThat(plan(there, "manager1")).contains("card_freshness_team");
            assertThat(plan(there, "leader1")).contains("card_freshness_stale");
            connection.rollback();
        }
    }

    private String plan(JdbcClient there, String login) {
        Map<String, Object> values = new HashMap<>(Map.of("today", LocalDate.now(clock)));
        String sql = actingAs.call(
                login,
                () -> finding.sql(new StaleQuery("", Optional.empty(), Optional.empty(), Optional.empty()), values));
        String plan = String.join(
                "\n",
                there.sql("explain " + sql).params(values).query(String.class).list());
        assertThat(plan).doesNotContain("Seq Scan on card");
        return plan;
    }

    private List<CardId> found(String login) {
        return page(login, Optional.empty()).stream()
                .map(card -> card.line().id())
                .toList();
    }

    private List<StaleCard> page(String login, Optional<StaleCursor> after) {
        return actingAs.call(
                login, () -> finding.find(new StaleQuery(name, Optional.empty(), Optional.empty(), after)));
    }

    /** A card of sales1. @param daysStale for how many days it has been stale today */
    private CardId card(String state, int daysStale) {
        Person owner = people.findByLogin("sales1").orElseThrow();
        CardId card = CardId.random();
        jdbc.sql("""
                        insert into card (id, state, owner, team, name, begun_at, changed_at)
                        values (:id, :state, :owner, :team, :name, now(), now())""")
                .param("id", card.value())
                .param("state", state)
                .param("owner", owner.id().value())
                .param("team", owner.team().orElseThrow().value())
                .param("name", name)
                .update();
        jdbc.sql("""
                        insert into card_freshness (card_id, owner, team, archived, stale_from)
                        select id, owner, team, state = 'ARCHIVED', :day from card where id = :id
                        on conflict (card_id) do update set stale_from = excluded.stale_from""")
                .param("day", LocalDate.now(clock).minusDays(daysStale))
                .param("id", card.value())
                .update();
        return card;
    }
}
