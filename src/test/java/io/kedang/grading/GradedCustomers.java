package io.kedang.grading;

import io.kedang.identity.People;
import io.kedang.identity.Person;
import io.kedang.shared.CardId;
import io.kedang.shared.TeamId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Archived cards of sales1 that tell of sales. All customers of the company are compared, so a test that needs to know
 * the whole takes years of its own, which no other card tells of.
 */
@Component
public class GradedCustomers {

    private static final AtomicInteger YEARS = new AtomicInteger(2100);

    private final JdbcClient jdbc;
    private final People people;

    GradedCustomers(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** A review in years that no other test has. */
    public static ReviewPeriod ownYears() {
        return new ReviewPeriod(LocalDate.of(YEARS.addAndGet(5), 3, 1));
    }

    public static ReviewPeriod twoMonthsAfter(ReviewPeriod period) {
        return new ReviewPeriod(period.day().plusMonths(2));
    }

    public static TeamId team() {
        return new TeamId(UUID.randomUUID());
    }

    /** @param sales in 10,000 CNY, by year */
    @Transactional
    public CardId customer(TeamId team, Map<Integer, String> sales) {
        return customer(team, sales, "ORDINARY");
    }

    @Transactional
    public CardId customer(TeamId team, Map<Integer, String> sales, String nature) {
        Person owner = people.findByLogin("sales1").orElseThrow();
        CardId card = CardId.random();
        jdbc.sql("""
                        insert into card (id, state, owner, team, name, revision, live_revision, begun_at, changed_at)
                        values (:id, 'ARCHIVED', :owner, :team, :name, 1, 1, now(), now())""")
                .param("id", card.value())
                .param("owner", owner.id().value())
                .param("team", team.value())
                .param("name", "测试" + card.value())
                .update();
        revision(card, 1, sales, nature);
        return card;
    }

    /** Another revision with other sales becomes the live one. */
    @Transactional
    public void nowSells(CardId card, Map<Integer, String> sales) {
        int next = jdbc.sql("update card set revision = revision + 1, live_revision = revision + 1 where id = ?"
                        + " returning revision")
                .param(card.value())
                .query(Integer.class)
                .single();
        revision(card, next, sales, "ORDINARY");
    }

    private void revision(CardId card, int number, Map<Integer, String> sales, String nature) {
        AtomicInteger row = new AtomicInteger();
        String told = sales.entrySet().stream()
                .map(sale -> "\"%d\": {\"year\": \"%d\", \"amount\": \"%s\"}"
                        .formatted(row.getAndIncrement(), sale.getKey(), sale.getValue()))
                .collect(Collectors.joining(", "));
        jdbc.sql("""
                        insert into card_revision (id, card_id, number, plain, digest, handed_in_by, handed_in_at)
                        select gen_random_uuid(), id, :number, cast(:plain as jsonb), sha256('x'), owner, now()
                        from card where id = :card""")
                .param("card", card.value())
                .param("number", number)
                .param("plain", """
                        {"sales": {%s}, "category": {"tradingSince": "2010-05"}, "relation": {"nature": "%s"}}""".formatted(told, nature))
                .update();
    }
}
