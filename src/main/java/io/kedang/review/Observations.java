package io.kedang.review;

import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The customers under further observation. Who may see them is for the caller to know. */
@Component
public class Observations {

    private final JdbcClient jdbc;

    Observations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Observation> of(CardId card) {
        return Optional.ofNullable(of(List.of(card)).get(card));
    }

    /** In one query; customers not under observation are left out. */
    public Map<CardId, Observation> of(Collection<CardId> cards) {
        Map<CardId, Observation> found = new HashMap<>();
        if (!cards.isEmpty()) {
            jdbc.sql("select * from observation where card = any(:cards)")
                    .param("cards", cards.stream().map(CardId::value).toArray(UUID[]::new))
                    .query(Observations::observation)
                    .list()
                    .forEach(one -> found.put(one.card(), one));
        }
        return found;
    }

    Set<CardId> among(Collection<CardId> cards) {
        return of(cards).keySet();
    }

    /** What the review decided holds from now on: who was not put under observation again is so no more. */
    void follow(ReviewId review) {
        jdbc.sql("""
                        delete from observation using review_line l
                        where l.review = :review and l.card = observation.card and l.observed_until is null""").param("review", review.value()).update();
        jdbc.sql("""
                        insert into observation (card, review, until, reason, set_at, set_by, set_acted_by)
                        select card, review, observed_until, reason, decided_at, decided_by, decided_acted_by
                        from review_line where review = :review and observed_until is not null
                        on conflict (card) do update set review = excluded.review, until = excluded.until,
                            reason = excluded.reason, set_at = excluded.set_at, set_by = excluded.set_by,
                            set_acted_by = excluded.set_acted_by""").param("review", review.value()).update();
    }

    private static Observation observation(ResultSet row, int number) throws SQLException {
        return new Observation(
                new CardId(row.getObject("card", UUID.class)),
                new ReviewId(row.getObject("review", UUID.class)),
                row.getObject("until", LocalDate.class),
                Optional.ofNullable(row.getString("reason")),
                row.getObject("set_at", OffsetDateTime.class).toInstant(),
                new EmployeeId(row.getObject("set_by", UUID.class)),
                Optional.ofNullable(row.getObject("set_acted_by", UUID.class)).map(EmployeeId::new));
    }
}
