package io.kedang.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.kedang.KedangTest;
import io.kedang.access.AccessRefused;
import io.kedang.access.Acting;
import io.kedang.access.Role;
import io.kedang.shared.TeamId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@KedangTest
@Transactional
class KeepingIntervalsTest {

    @Autowired
    private KeepingIntervals keeping;

    @Autowired
    private LookingAhead ahead;

    @Autowired
    private Intervals intervals;

    @Autowired
    private Planning planning;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @BeforeEach
    void anAdministratorActs() {
        Acting.in(Role.ADMIN).now();
    }

    @AfterEach
    void nobodyActs() {
        Acting.over();
    }

    @Test
    void a_general_interval_holds_for_all_without_one_of_their_own_and_is_recorded() {
        keeping.change(List.of(new KindSetting(ScheduleKind.RETURN_VISIT, 10, 1)));

        assertThat(intervals.of(ScheduleKind.RETURN_VISIT, Optional.empty(), Optional.empty()))
                .isEqualTo(new Interval(10));
        assertThat(intervals.of(ScheduleKind.RETURN_VISIT, Optional.empty(), Optional.of("IMPORTANT")))
                .isEqualTo(new Interval(3));
        assertThat(keeping.isFollowing()).isTrue();
        assertThat(recorded("schedule", "RETURN_VISIT")).contains("\"months\": \"10\"");
    }

    @Test
    void what_is_planned_follows_and_stays_spread() {
        List<UUID> subjects = jdbc.sql("select gen_random_uuid() from generate_series(1, 300)")
                .query(UUID.class)
                .list();
        subjects.forEach(subject -> planning.plan(ScheduleKind.RETURN_VISIT, subject, today()));

        keeping.change(List.of(new KindSetting(ScheduleKind.RETURN_VISIT, 6, 1)));
        planning.planAgain(ScheduleKind.RETURN_VISIT, new UUID(0, 0), today());

        assertThat(jdbc.sql("select next_due from schedule_due where subject = any(?)")
                        .param(subjects.toArray(UUID[]::new))
                        .query(LocalDate.class)
                        .list())
                .allMatch(day -> day.isAfter(today().plusMonths(1)) && day.isBefore(today().plusMonths(6)))
                .matches(days -> days.stream().distinct().count() > 80);
    }

    @Test
    void the_working_day_of_the_month_moves_what_is_planned() {
        UUID subject = UUID.randomUUID();
        planning.plan(ScheduleKind.MONTHLY_CHECK, subject, today());

        keeping.change(List.of(new KindSetting(ScheduleKind.MONTHLY_CHECK, 1, 10)));
        planning.planAgain(ScheduleKind.MONTHLY_CHECK, new UUID(0, 0), today());

        assertThat(jdbc.sql("select next_due from schedule_due where subject = ?")
                        .param(subject)
                        .query(LocalDate.class)
                        .single()
                        .getDayOfMonth())
                .isGreaterThanOrEqualTo(10);
    }

    @Test
    void an_interval_of_a_team_is_added_once_and_removed() {
        TeamId team = new TeamId(
                jdbc.sql("select id from team limit 1").query(UUID.class).single());
        OwnInterval own = new OwnInterval(ScheduleKind.COMPREHENSIVE_REVIEW, Optional.of(team), Optional.empty(), 1);

        keeping.add(own);
        assertThat(intervals.of(ScheduleKind.COMPREHENSIVE_REVIEW, Optional.of(team), Optional.empty()))
                .isEqualTo(new Interval(1));
        assertRefused(own, "months", "schedule.problem.there");

        UUID id = keeping.own().stream()
                .filter(line -> line.kind() == ScheduleKind.COMPREHENSIVE_REVIEW)
                .map(OwnIntervalLine::id)
                .findFirst()
                .orElseThrow();
        keeping.remove(id);
        assertThat(intervals.of(ScheduleKind.COMPREHENSIVE_REVIEW, Optional.of(team), Optional.empty()))
                .isEqualTo(new Interval(2));
        assertThatThrownBy(() -> keeping.remove(id)).isInstanceOf(ScheduleRefused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "RETURN_VISIT, 13, 1, RETURN_VISIT-months",
        "MONTHLY_CHECK, 0, 1, MONTHLY_CHECK-months",
        "MONTHLY_CHECK, 1, 11, MONTHLY_CHECK-day",
        "COMPREHENSIVE_REVIEW, 2, 0, COMPREHENSIVE_REVIEW-day",
    })
    void what_cannot_be_is_refused_and_changes_nothing(ScheduleKind kind, int months, int day, String field) {
        List<KindSetting> before = keeping.general();

        assertThatThrownBy(() -> keeping.change(List.of(new KindSetting(kind, months, day))))
                .isInstanceOfSatisfying(ScheduleRefused.class, refused -> assertThat(refused.problems())
                        .extracting("field")
                        .containsExactly(field));
        assertThat(keeping.general()).isEqualTo(before);
    }

    @Test
    void an_interval_of_its_own_is_for_a_team_or_a_grade_of_visits() {
        assertRefused(
                new OwnInterval(ScheduleKind.RETURN_VISIT, Optional.empty(), Optional.empty(), 3),
                "team",
                "schedule.problem.for-whom");
        assertRefused(
                new OwnInterval(ScheduleKind.MONTHLY_CHECK, Optional.empty(), Optional.of("IMPORTANT"), 3),
                "grade",
                "schedule.problem.no-grade");
        assertRefused(
                new OwnInterval(ScheduleKind.RETURN_VISIT, Optional.empty(), Optional.of("SPLENDID"), 3),
                "grade",
                "schedule.problem.unknown");
        assertRefused(
                new OwnInterval(ScheduleKind.RETURN_VISIT, Optional.of(TeamId.random()), Optional.empty(), 3),
                "team",
                "schedule.problem.unknown");
    }

    @Test
    void the_forecast_counts_what_is_planned() {
        long before = ahead.forecast().months().get(11).of(ScheduleKind.RETURN_VISIT);
        jdbc.sql("""
                        insert into schedule_due (kind, subject, since, next_due, months)
                        select 'RETURN_VISIT', gen_random_uuid(), :today, :day, 12 from generate_series(1, 50)""")
                .param("today", today())
                .param("day", Forecast.end(today()))
                .update();

        assertThat(ahead.forecast().months().get(11).of(ScheduleKind.RETURN_VISIT))
                .isEqualTo(before + 50);
    }

    @Test
    void others_may_neither_see_nor_change_them() {
        Acting.in(Role.LEADER).now();

        assertThatThrownBy(keeping::general).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(ahead::forecast).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> keeping.change(List.of())).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> keeping.remove(UUID.randomUUID())).isInstanceOf(AccessRefused.class);
    }

    private void assertRefused(OwnInterval own, String field, String problem) {
        assertThatThrownBy(() -> keeping.add(own))
                .isInstanceOfSatisfying(ScheduleRefused.class, refused -> assertThat(refused.problems())
                        .extracting("field", "messageKey")
                        .containsExactly(tuple(field, problem)));
    }

    private String recorded(String kind, String subject) {
        return jdbc.sql("""
                        select details::text from audit_entry where subject_kind = ? and subject_id = ?
                        order by id desc limit 1""").params(kind, subject).query(String.class).single();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
