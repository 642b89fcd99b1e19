package io.kedang.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.KedangTest;
import io.kedang.grading.GradeProposals;
import io.kedang.grading.GradedCustomers;
import io.kedang.grading.ReviewPeriod;
import io.kedang.review.ComputingReviews.Computed;
import io.kedang.review.ReviewFixtures.TeamOf;
import java.time.Clock;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Computing in chunks, each a transaction; what is cut off goes on. */
@KedangTest
class ComputingReviewsTest {

    private static final ReviewSettings SMALL_CHUNKS = new ReviewSettings(50, 2, 12, 50);

    @Autowired
    private ReviewFixtures fixtures;

    @Autowired
    private ReviewRecords reviews;

    @Autowired
    private GradeProposals proposals;

    @Autowired
    private WritingLines lines;

    @Autowired
    private Observations observations;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void a_crash_between_chunks_doubles_nothing_and_loses_nothing() {
        ReviewPeriod period = GradedCustomers.ownYears();
        TeamOf team = fixtures.managedTeam();
        IntStream.range(0, 60).forEach(n -> fixtures.customer(team.team(), period, "100", String.valueOf(100 + n)));
        ReviewId review = fixtures.begin(team.team(), period).orElseThrow();
        ComputingReviews computing = new ComputingReviews(reviews, proposals, lines, observations, SMALL_CHUNKS, clock);

        crash(computing, review);
        assertThat(next(computing, review)).isEqualTo(Computed.MORE);
        assertThat(count(review)).isZero();
        assertThat(next(computing, review)).isEqualTo(Computed.MORE);
        assertThat(count(review)).isEqualTo(50);
        crash(computing, review);
        assertThat(count(review)).isEqualTo(50);

        fixtures.compute(review);

        assertThat(count(review)).isEqualTo(60);
        assertThat(next(computing, review)).isEqualTo(Computed.DONE);
        assertThat(count(review)).isEqualTo(60);
        assertThat(fixtures.openTask(review).step()).isEqualTo("Task_decideGrades");
    }

    private Computed next(ComputingReviews computing, ReviewId review) {
        return transaction.execute(status -> computing.next(review));
    }

    /** The node dies before it commits. */
    private void crash(ComputingReviews computing, ReviewId review) {
        transaction.executeWithoutResult(status -> {
            computing.next(review);
            status.setRollbackOnly();
        });
    }

    private int count(ReviewId review) {
        return jdbc.sql("select count(*) from review_line where review = ?")
                .param(review.value())
                .query(Integer.class)
                .single();
    }
}
