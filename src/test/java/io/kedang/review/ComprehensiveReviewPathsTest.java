package io.kedang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.grading.GradedCustomers;
import io.kedang.grading.Grades;
import io.kedang.grading.ReviewPeriod;
import io.kedang.identity.ActingAs;
import io.kedang.identity.People;
import io.kedang.notice.NoticeKind;
import io.kedang.review.ReviewFixtures.TeamOf;
import io.kedang.shared.CardId;
import io.kedang.shared.TeamId;
import io.kedang.worklist.WorkList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ways of the process {@code comprehensive-review}. */
@KedangTest
class ComprehensiveReviewPathsTest {

    @Autowired
    private ReviewFixtures fixtures;

    @Autowired
    private MarkingAsRead marking;

    @Autowired
    private ReadingReports reading;

    @Autowired
    private Grades grades;

    @Autowired
    private WorkList workList;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private final ReviewPeriod period = GradedCustomers.ownYears();
    private final ReviewPeriod next = GradedCustomers.twoMonthsAfter(period);

    @Test
    void a_review_goes_from_computing_over_the_manager_to_the_leader() {
        TeamOf team = fixtures.managedTeam();
        CardId steady = fixtures.customer(team.team(), period, "100", "101");
        CardId lost = fixtures.customer(team.team(), period, "80", "0");

        ReviewId review = fixtures.deciding(team.team(), period);
        assertThat(fixtures.openTask(review).group()).contains("SALES_MANAGER:" + team.team());
        assertThat(fixtures.openTask(review).title())
                .endsWith(" · " + period.day().toString().substring(0, 7));
        assertThat(fixtures.acceptAll(team.manager(), review, LineKind.FIRST)).isOne();
        assertThat(grades.of(steady)).isEmpty();
        assertThat(fixtures.accept(team.manager(), review, lost, "搬迁到外省")).isTrue();
        assertThat(fixtures.handIn(team.manager(), review)).isEmpty();
        assertThat(grades.of(List.of(steady, lost))).hasSize(2);
        assertThat(fixtures.openTask(review).group()).contains("LEADER");

        actingAs.run("leader1", () -> marking.read(fixtures.task(review), Optional.of("请拜访流失客户")));

        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(review.toString())
                        .count())
                .isZero();
        ReviewSummary read = actingAs.call(team.manager(), () -> reading.get(review));
        assertThat(read.state()).isEqualTo(ReviewState.READ);
        assertThat(read.read().orElseThrow().remarks()).contains("请拜访流失客户");
        assertThat(jdbc.sql("select count(*) from notice where kind = ? and person = ?")
                        .params(
                                NoticeKind.REPORT_REMARKED.name(),
                                people.findByLogin(team.manager())
                                        .orElseThrow()
                                        .id()
                                        .value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void the_leader_decides_where_the_team_has_no_manager() {
        TeamId team = fixtures.unmanagedTeam();
        fixtures.customer(team, period, "50", "50");

        ReviewId review = fixtures.deciding(team, period);

        assertThat(fixtures.openTask(review).group()).contains("LEADER");
        assertThat(fixtures.acceptAll("leader1", review, LineKind.FIRST)).isOne();
        assertThat(fixtures.handIn("leader1", review)).isEmpty();
    }

    @Test
    void a_team_without_customers_in_the_archive_is_not_reviewed() {
        assertThat(fixtures.begin(fixtures.unmanagedTeam(), period)).isEmpty();
    }

    @Test
    void a_team_is_reviewed_once_in_a_month_and_not_while_the_manager_still_decides() {
        TeamOf team = fixtures.managedTeam();
        fixtures.customer(team.team(), period, "50", "50");
        ReviewId review = fixtures.deciding(team.team(), period);

        assertThat(fixtures.begin(team.team(), period)).isEmpty();
        assertThat(fixtures.begin(team.team(), next)).isEmpty();
        fixtures.acceptAll(team.manager(), review, LineKind.FIRST);
        fixtures.handIn(team.manager(), review);
        assertThat(fixtures.begin(team.team(), period)).isEmpty();
        assertThat(fixtures.begin(team.team(), next)).isPresent();
    }

    @Test
    void nothing_is_handed_in_while_something_is_open_and_it_is_told_what() {
        TeamOf team = fixtures.managedTeam();
        fixtures.customer(team.team(), period, "100", "100");
        fixtures.customer(team.team(), period, "100", "10");
        ReviewId review = fixtures.deciding(team.team(), period);
        fixtures.acceptAll(team.manager(), review, LineKind.FIRST);

        Progress left = fixtures.handIn(team.manager(), review).orElseThrow();

        assertThat(left.left()).containsExactly(new Progress.OfKind(LineKind.SHRINKING, 1, 1));
        assertThat(fixtures.openTask(review).step()).isEqualTo("Task_decideGrades");
    }

    @Test
    void another_teams_manager_does_not_decide() {
        TeamOf team = fixtures.managedTeam();
        TeamOf other = fixtures.managedTeam();
        CardId card = fixtures.customer(team.team(), period, "100", "100");
        ReviewId review = fixtures.deciding(team.team(), period);

        assertThatThrownBy(() -> fixtures.line(other.manager(), review, card)).hasMessageContaining("NOT_FOUND");
        assertThatThrownBy(() -> actingAs.call(other.manager(), () -> reading.of(review)))
                .isInstanceOf(ReviewRefused.class);
        assertThat(actingAs.call("leader1", () -> reading.get(review)).state()).isEqualTo(ReviewState.DECIDING);
    }

    @Test
    void who_decided_and_who_read_is_among_the_steps() {
        TeamOf team = fixtures.managedTeam();
        fixtures.customer(team.team(), period, "100", "100");
        ReviewId review = fixtures.deciding(team.team(), period);
        fixtures.acceptAll(team.manager(), review, LineKind.FIRST);
        fixtures.handIn(team.manager(), review);

        assertThat(jdbc.sql("select step from work_item where subject = ? and outcome = 'DONE'")
                        .param(review.value())
                        .query(String.class)
                        .list())
                .containsExactly("Task_decideGrades");
        assertThat(workList.current(review.subject()).map(task -> task.step())).contains("Task_readReport");
    }
}
