package io.kedang.review;

import io.kedang.shared.CardId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The customers of reviews, as they are looked at. */
@Component
class ReviewLines {

    static final int PAGE = 25;

    private static final String SELECT = "select " + ReviewLineRow.COLUMNS
            + " from review_line l join card c on c.id = l.card where l.review = :review";

    private final JdbcClient jdbc;
    private final ReviewLineRow rows;

    ReviewLines(JdbcClient jdbc, ReviewLineRow rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    private record Placed(ReviewLine line, LineCursor place) {}

    LinePage page(ReviewId review, LineFilter filter, Optional<LineCursor> after) {
        String sql = SELECT + " and l.place between :first and :last"
                + (filter.openOnly() ? " and l.decision is null" : "")
                + (after.isPresent() ? " and (l.place, l.weight, l.card) > (:place, :weight, :card)" : "")
                + " order by l.place, l.weight, l.card limit " + (PAGE + 1);
        JdbcClient.StatementSpec statement = jdbc.sql(sql)
                .param("review", review.value())
                .param("first", filter.firstPlace())
                .param("last", filter.lastPlace());
        if (after.isPresent()) {
            statement = statement
                    .param("place", after.get().place())
                    .param("weight", after.get().weight())
                    .param("card", after.get().card().value());
        }
        return page(statement.query(this::placed).list());
    }

    /** Customers of a report that stand out, the largest first. */
    LinePage standingOut(ReviewId review, Standout standout, Optional<LineCursor> after) {
        JdbcClient.StatementSpec statement = jdbc.sql(SELECT + " and " + standout.predicate()
                        + (after.isPresent() ? " and (l.weight, l.card) > (:weight, :card)" : "")
                        + " order by l.weight, l.card limit " + (PAGE + 1))
                .param("review", review.value());
        if (after.isPresent()) {
            statement = statement
                    .param("weight", after.get().weight())
                    .param("card", after.get().card().value());
        }
        return page(statement.query(this::placed).list());
    }

    private static LinePage page(List<Placed> found) {
        boolean more = found.size() > PAGE;
        List<Placed> shown = more ? found.subList(0, PAGE) : found;
        return new LinePage(
                shown.stream().map(Placed::line).toList(),
                more ? Optional.of(shown.get(PAGE - 1).place()) : Optional.empty());
    }

    private Placed placed(ResultSet row, int number) throws SQLException {
        return new Placed(rows.line(row, number), ReviewLineRow.place(row));
    }

    Optional<ReviewLine> find(ReviewId review, CardId card) {
        return jdbc.sql(SELECT + " and l.card = :card")
                .param("review", review.value())
                .param("card", card.value())
                .query(rows::line)
                .optional();
    }

    /** At most one page of them. */
    List<ReviewLine> find(ReviewId review, Collection<CardId> cards) {
        return cards.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " and l.card = any(:cards) order by l.place, l.weight, l.card limit " + PAGE)
                        .param("review", review.value())
                        .param("cards", cards.stream().map(CardId::value).toArray(UUID[]::new))
                        .query(rows::line)
                        .list();
    }

    /** What was said about these by the team's review before, in one query. */
    Map<CardId, String> reasonsBefore(ReviewId review, Collection<CardId> cards) {
        Map<CardId, String> reasons = new HashMap<>();
        if (!cards.isEmpty()) {
            jdbc.sql("""
                            select l.card, l.reason from review r join review_line l on l.review = r.previous
                            where r.id = :review and l.card = any(:cards) and l.reason is not null""")
                    .param("review", review.value())
                    .param("cards", cards.stream().map(CardId::value).toArray(UUID[]::new))
                    .query(row -> {
                        reasons.put(new CardId(row.getObject("card", UUID.class)), row.getString("reason"));
                    });
        }
        return reasons;
    }

    Progress progress(ReviewId review) {
        return new Progress(progress(List.of(review)).getOrDefault(review, List.of()));
    }

    /** How far each of them is, in one query. */
    Map<ReviewId, List<Progress.OfKind>> progress(Collection<ReviewId> reviews) {
        Map<ReviewId, List<Progress.OfKind>> kinds = new HashMap<>();
        jdbc.sql("""
                        select review, kind, count(*) as everyone, count(*) filter (where decision is null) as open
                        from review_line where review = any(:reviews) group by review, place, kind
                        order by review, place""")
                .param("reviews", reviews.stream().map(ReviewId::value).toArray(UUID[]::new))
                .query(row -> {
                    kinds.computeIfAbsent(new ReviewId(row.getObject("review", UUID.class)), any -> new ArrayList<>())
                            .add(new Progress.OfKind(
                                    LineKind.valueOf(row.getString("kind")),
                                    row.getInt("everyone"),
                                    row.getInt("open")));
                });
        return kinds;
    }

    /** Customers that stand out in a report, the largest first. */
    List<ReviewLine> standingOut(Collection<ReviewId> reviews, Standout standout, int atMost) {
        return reviews.isEmpty()
                ? List.of()
                : jdbc.sql("select " + ReviewLineRow.COLUMNS
                                + " from review_line l join card c on c.id = l.card where l.review = any(:reviews) and "
                                + standout.predicate() + " order by l.weight, l.card limit :most")
                        .param("reviews", reviews.stream().map(ReviewId::value).toArray(UUID[]::new))
                        .param("most", atMost)
                        .query(rows::line)
                        .list();
    }
}
