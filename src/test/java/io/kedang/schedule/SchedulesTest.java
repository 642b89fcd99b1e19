package io.kedang.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.access.Holding;
import io.kedang.card.Cards;
import io.kedang.identity.ActingAs;
import io.kedang.intake.IntakeFixtures;
import io.kedang.shared.CardId;
import io.kedang.shared.SubjectId;
import io.kedang.shared.TeamId;
import io.kedang.time.BusinessCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@KedangTest
@Transactional
class SchedulesTest {

    @Autowired
    private Schedules schedules;

    @Autowired
    private Intervals intervals;

    @Autowired
    private Planning planning;

    @Autowired
    private IntakeFixtures fixtures;

    @Autowired
    private Cards cards;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private BusinessCalendar calendar;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void a_card_that_is_archived_has_its_next_visit_and_its_holder_the_next_check() {
        CardId card = archivedCard();
        Holding holding = actingAs.call("sales1", () -> cards.get(card).holding());

        assertThat(nextDue(ScheduleKind.RETURN_VISIT, card.value()))
                .hasValueSatisfying(
                        day -> assertThat(ChronoUnit.DAYS.between(today(), day)).isBetween(80L, 366L));
        assertThat(nextDue(ScheduleKind.MONTHLY_CHECK, holding.owner().value()))
                .contains(new MonthlyRhythm(1, 1, calendar).from(today()));
        assertThat(nextDue(ScheduleKind.COMPREHENSIVE_REVIEW, holding.team().value()))
                .contains(new MonthlyRhythm(2, 1, calendar).from(today()));
    }

    @Test
    void a_card_that_is_not_archived_is_not_planned() {
        CardId card = fixtures.enteredCard();

        planning.planMissing(ScheduleKind.RETURN_VISIT, today());

        assertThat(nextDue(ScheduleKind.RETURN_VISIT, card.value())).isEmpty();
    }

    @Test
    void a_card_that_is_missing_is_planned_with_the_next_run() {
        CardId card = archivedCard();
        forget(ScheduleKind.RETURN_VISIT, card.value());

        planning.planMissing(ScheduleKind.RETURN_VISIT, today());

        assertThat(nextDue(ScheduleKind.RETURN_VISIT, card.value())).isPresent();
        assertThat(planning.planMissing(ScheduleKind.RETURN_VISIT, today())).isZero();
    }

    @Test
    void many_that_are_archived_on_one_day_do_not_fall_due_on_one_day() {
        List<Integer> perDay =
                jdbc.sql("""
                        select count(*) from (
                            select schedule_first(gen_random_uuid(), :today, 12) as day from generate_series(1, 20000)) d
                        group by day""").param("today", today()).query(Integer.class).list();

        assertThat(perDay).hasSizeGreaterThan(200).allMatch(count -> count < 200);
    }

    @Test
    void the_year_is_kept_when_a_visit_is_begun_before_it_ends() {
        SubjectId subject = planned();

        schedules.done(ScheduleKind.RETURN_VISIT, subject, today());

        assertThat(nextDue(subject))
                .isEqualTo(new Interval(12).next(today()))
                .isBetween(today().plusMonths(11), today().plusMonths(12).minusDays(14));
    }

    @Test
    void the_database_reckons_the_next_day_as_java_does() {
        IntStream.rangeClosed(0, 400)
                .forEach(days -> IntStream.of(1, 2, 3, 6, 12, 24).forEach(months -> {
                    LocalDate since = LocalDate.of(2027, 1, 1).plusDays(days);
                    assertThat(jdbc.sql("select schedule_next(?, ?)")
                                    .params(since, months)
                                    .query(LocalDate.class)
                                    .single())
                            .isEqualTo(new Interval(months).next(since));
                }));
    }

    @Test
    void an_agreed_day_holds_unless_it_is_later_than_the_interval() {
        SubjectId subject = planned();

        schedules.plan(ScheduleKind.RETURN_VISIT, subject, today().plusDays(40));
        assertThat(nextDue(subject)).isEqualTo(today().plusDays(40));

        schedules.plan(ScheduleKind.RETURN_VISIT, subject, today().plusYears(3));
        assertThat(nextDue(subject)).isEqualTo(today().plusMonths(12));
    }

    @Test
    void a_better_grade_brings_the_visit_forward_and_a_worse_one_moves_it_back() {
        SubjectId subject = planned();
        schedules.done(ScheduleKind.RETURN_VISIT, subject, today());

        schedules.regrade(ScheduleKind.RETURN_VISIT, Map.of(subject, Optional.of("IMPORTANT")));
        assertThat(nextDue(subject)).isEqualTo(new Interval(3).next(today()));

        schedules.regrade(ScheduleKind.RETURN_VISIT, Map.of(subject, Optional.empty()));
        assertThat(nextDue(subject)).isEqualTo(new Interval(12).next(today()));
    }

    @Test
    void what_would_have_been_due_already_by_the_new_grade_is_spread_over_four_weeks() {
        List<SubjectId> subjects = IntStream.range(0, 40)
                .mapToObj(number -> planned())
                .peek(subject -> schedules.done(ScheduleKind.RETURN_VISIT, subject, today().minusMonths(8)))
                .toList();

        subjects.forEach(
                subject -> schedules.regrade(ScheduleKind.RETURN_VISIT, Map.of(subject, Optional.of("IMPORTANT"))));

        assertThat(schedules.nextDue(ScheduleKind.RETURN_VISIT, subjects).values())
                .allMatch(day -> day.isAfter(today()) && !day.isAfter(today().plusDays(28)))
                .matches(days -> days.stream().distinct().count() > 10);
    }

    @Test
    void an_unknown_grade_is_refused() {
        SubjectId subject = planned();

        assertThatThrownBy(() -> schedules.regrade(ScheduleKind.RETURN_VISIT, Map.of(subject, Optional.of("SPLENDID"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_interval_of_the_team_for_the_grade_goes_before_the_grades_and_that_before_the_teams() {
        UUID team = jdbc.sql("select id from team limit 1").query(UUID.class).single();
        exception("RETURN_VISIT", team, null, 9);
        exception("RETURN_VISIT", team, "IMPORTANT", 2);

        assertThat(months(Optional.of(team), Optional.of("IMPORTANT"))).isEqualTo(2);
        assertThat(months(Optional.of(team), Optional.of("SPECIAL"))).isEqualTo(6);
        assertThat(months(Optional.of(team), Optional.of("GENERAL"))).isEqualTo(9);
        assertThat(months(Optional.of(team), Optional.empty())).isEqualTo(9);
        assertThat(months(Optional.empty(), Optional.of("IMPORTANT"))).isEqualTo(3);
        assertThat(months(Optional.of(UUID.randomUUID()), Optional.empty())).isEqualTo(12);
    }

    private int months(Optional<UUID> team, Optional<String> grade) {
        return intervals
                .of(ScheduleKind.RETURN_VISIT, team.map(TeamId::new), grade)
                .months();
    }

    private void exception(String kind, UUID team, String grade, int months) {
        jdbc.sql("insert into schedule_interval (id, kind, team, grade, months) values (gen_random_uuid(), ?, ?, ?, ?)")
                .params(kind, team, grade, months)
                .update();
    }

    private CardId archivedCard() {
        CardId card = fixtures.enteredCard();
        fixtures.openAccount(card);
        return card;
    }

    private SubjectId planned() {
        SubjectId subject = new SubjectId(UUID.randomUUID());
        planning.plan(ScheduleKind.RETURN_VISIT, subject.value(), today());
        return subject;
    }

    private LocalDate nextDue(SubjectId subject) {
        return nextDue(ScheduleKind.RETURN_VISIT, subject.value()).orElseThrow();
    }

    private Optional<LocalDate> nextDue(ScheduleKind kind, UUID subject) {
        SubjectId id = new SubjectId(subject);
        return Optional.ofNullable(schedules.nextDue(kind, List.of(id)).get(id));
    }

    private void forget(ScheduleKind kind, UUID subject) {
        jdbc.sql("delete from schedule_due where kind = ? and subject = ?")
                .params(kind.name(), subject)
                .update();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
