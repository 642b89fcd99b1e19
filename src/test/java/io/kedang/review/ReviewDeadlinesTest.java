package io.kedang.review;

import static io.kedang.notice.NoticeKind.TASK_DUE;
import static io.kedang.notice.NoticeKind.TASK_ESCALATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.KedangTest;
import io.kedang.grading.GradedCustomers;
import io.kedang.grading.ReviewPeriod;
import io.kedang.identity.People;
import io.kedang.identity.Team;
import io.kedang.intake.TimePasses;
import io.kedang.notice.NoticeKind;
import io.kedang.review.ReviewFixtures.TeamOf;
import io.kedang.time.MutableClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deciding is due after 5 working days; a working day before it is reminded, a working day after the leader is told. */
@KedangTest
class ReviewDeadlinesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private ReviewFixtures fixtures;

    @Autowired
    private TimePasses time;

    @Autowired
    private MutableClock clock;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void runAgain() {
        clock.reset();
    }

    @Test
    void a_manager_who_does_not_decide_is_reminded_and_the_leader_told() {
        clock.moveTo(MONDAY.atTime(9, 0));
        ReviewPeriod period = GradedCustomers.ownYears();
        TeamOf team = fixtures.managedTeam();
        fixtures.customer(team.team(), period, "100", "100");
        ReviewId review = fixtures.deciding(team.team(), period);

        time.until(LocalDateTime.of(2026, 11, 27, 17, 59), review.subject());
        assertThat(told(TASK_DUE, team)).isEmpty();
        time.until(LocalDateTime.of(2026, 11, 27, 18, 0), review.subject());
        assertThat(told(TASK_DUE, team)).containsExactly(team.manager());
        assertThat(told(TASK_ESCALATED, team)).isEmpty();

        time.until(LocalDateTime.of(2026, 12, 1, 18, 0), review.subject());
        assertThat(told(TASK_ESCALATED, team)).contains("leader1");
    }

    private List<String> told(NoticeKind kind, TeamOf team) {
        String name = people.team(team.team()).map(Team::name).orElseThrow();
        return jdbc.sql("""
                        select e.login from notice n join employee e on e.id = n.person
                        where n.kind = ? and n.args ->> 'title' like ? || ' · %' order by e.login""").params(kind.name(), name).query(String.class).list();
    }
}
