package io.kedang.review;

import io.kedang.grading.ReviewPeriod;
import io.kedang.identity.People;
import io.kedang.identity.Team;
import io.kedang.shared.TeamId;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A comprehensive review falls due. Nobody acts then. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BeginningReviews {

    private final ReviewRecords reviews;
    private final ComprehensiveReview process;
    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;

    BeginningReviews(ReviewRecords reviews, ComprehensiveReview process, People people, JdbcClient jdbc, Clock clock) {
        this.reviews = reviews;
        this.process = process;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Begins the review of the team, once in a month.
     *
     * @param period its day lies in the month for which it is begun
     * @return empty when there is one for that month, the manager still decides the one before, the team is closed or
     *     has no customers in the archive
     */
    public Optional<ReviewId> begin(TeamId team, ReviewPeriod period) {
        Optional<Review> last = reviews.findFirstByTeamOrderByDayDesc(team.value());
        if (last.filter(before -> isInTheWay(before, period)).isPresent() || !hasCustomers(team)) {
            return Optional.empty();
        }
        Review review = new Review(ReviewId.random(), team, period, last.map(Review::id), clock.instant());
        reviews.save(review);
        reviews.flush();
        process.begin(review.id(), team, review.month().toString());
        return Optional.of(review.id());
    }

    private static boolean isInTheWay(Review before, ReviewPeriod period) {
        boolean open = before.state() == ReviewState.COMPUTING || before.state() == ReviewState.DECIDING;
        return open || !before.month().isBefore(YearMonth.from(period.day()));
    }

    private boolean hasCustomers(TeamId team) {
        return people.team(team).filter(Team::open).isPresent()
                && jdbc.sql("select exists (select from card where team = ? and state = 'ARCHIVED')")
                        .param(team.value())
                        .query(Boolean.class)
                        .single();
    }
}
