package io.kedang.verification;

import static io.kedang.notice.NoticeKind.TASK_DUE;
import static io.kedang.notice.NoticeKind.TASK_ESCALATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.freshness.Evidence;
import io.kedang.identity.ActingAs;
import io.kedang.identity.People;
import io.kedang.intake.TimePasses;
import io.kedang.notice.NoticeKind;
import io.kedang.schedule.DueSubject;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.SubjectId;
import io.kedang.time.MutableClock;
import io.kedang.verification.CheckFixtures.Crew;
import io.kedang.verification.MonthlyCheck.Outcome;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.WorkList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way that a check can go. It is due after 5 working days; the business day ends at 18:00. */
@KedangTest
class MonthlyCheckPathsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    @Autowired
    private CheckFixtures fixtures;

    @Autowired
    private BeginningChecks beginning;

    @Autowired
    private Checking checking;

    @Autowired
    private HandingInChecks handingIn;

    @Autowired
    private ReadingChecks reading;

    @Autowired
    private Checks checks;

    @Autowired
    private TimePasses time;

    @Autowired
    private MutableClock clock;

    @Autowired
    private WorkList workList;

    @Autowired
    private People people;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private JdbcClient jdbc;

    private Crew crew;

    @BeforeEach
    void firstOfTheMonth() {
        clock.moveTo(FIRST.atTime(9, 0));
        crew = fixtures.crew();
    }

    @AfterEach
    void runAgain() {
        clock.reset();
    }

    @Test
    void the_salesperson_gets_one_task_with_all_own_cards_and_hands_it_in() {
        fixtures.many(crew, 3);
        CheckId check = begun();
        OpenTask task = fixtures.task(check);

        assertThat(task.assignee()).contains(crew.keeper());
        assertThat(task.title()).isEqualTo("2026-12");
        assertThat(task.team()).isEqualTo(crew.team());
        assertThat(task.dueAt()).contains(at(LocalDate.of(2026, 12, 8)));

        List<CardId> cards = open(check).stream().map(CheckedCard::card).toList();
        assertThat(cards).hasSize(3);
        fixtures.run(crew, () -> checking.unchanged(check, cards, Evidence.PHONE));
        fixtures.run(crew, () -> handingIn.handIn(check, Optional.empty()));

        assertThat(workList.current(check.subject())).isEmpty();
        assertThat(ended(check)).isEqualTo(Outcome.HANDED_IN);
    }

    @Test
    void with_cards_open_it_is_handed_in_only_with_a_reason_that_the_manager_reads() {
        fixtures.many(crew, 2);
        CheckId check = begun();

        assertThatThrownBy(() -> fixtures.run(crew, () -> handingIn.handIn(check, Optional.empty())))
                .isInstanceOf(CheckRefused.class)
                .hasMessageContaining("refused.open");
        assertThat(workList.current(check.subject())).isPresent();

        fixtures.run(crew, () -> handingIn.handIn(check, Optional.of(new Note("住院两周"))));

        assertThat(checks.find(check).orElseThrow().end().orElseThrow().reason())
                .contains("住院两周");
        assertThatThrownBy(() -> fixtures.run(crew, () -> handingIn.handIn(check, Optional.empty())))
                .isInstanceOf(CheckRefused.class)
                .hasMessageContaining("refused.ended");
    }

    @Test
    void it_reminds_the_salesperson_then_tells_the_manager_then_the_leader() {
        fixtures.many(crew, 1);
        CheckId check = begun();

        time.until(LocalDate.of(2026, 12, 7).atTime(17, 59), check.subject());
        assertThat(told(TASK_DUE, check)).isEmpty();
        time.until(LocalDate.of(2026, 12, 7).atTime(18, 0), check.subject());
        assertThat(told(TASK_DUE, check)).containsExactly(crew.keeper());
        assertThat(told(TASK_ESCALATED, check)).isEmpty();

        time.until(LocalDate.of(2026, 12, 9).atTime(18, 0), check.subject());
        assertThat(told(TASK_ESCALATED, check)).containsExactly(crew.manager());

        time.until(LocalDate.of(2026, 12, 14).atTime(18, 0), check.subject());
        assertThat(told(TASK_ESCALATED, check))
                .contains(
                        crew.manager(),
                        people.findByLogin("leader1").orElseThrow().id());
        assertThat(fixtures.task(check).assignee()).as("it stays where it is").contains(crew.keeper());
    }

    @Test
    void the_next_month_overtakes_one_that_was_not_handed_in() {
        fixtures.many(crew, 2);
        CheckId check = begun();
        fixtures.run(
                crew,
                () -> checking.unchanged(
                        check,
                        List.of(reading.cards(check, CheckPart.OPEN, 0).get(0).card()),
                        Evidence.VISIT));

        clock.moveTo(LocalDate.of(2027, 1, 4).atTime(6, 0));
        assertThat(beginning.begin(List.of(due(crew.keeper(), "2027-01")))).isOne();

        assertThat(ended(check)).isEqualTo(Outcome.OVERTAKEN);
        assertThat(workList.current(check.subject())).isEmpty();
        assertThat(checks.openOf(crew.keeper())).extracting(MonthlyCheck::month).containsExactly(YearMonth.of(2027, 1));
        assertThatThrownBy(() -> fixtures.run(
                        crew,
                        () -> checking.undo(
                                check,
                                reading.cards(check, CheckPart.DONE, 0).get(0).card())))
                .isInstanceOf(CheckRefused.class)
                .hasMessageContaining("refused.ended");
    }

    @Test
    void a_month_is_begun_once_however_often_it_is_asked_for() {
        fixtures.many(crew, 1);

        assertThat(beginning.begin(List.of(due(crew.keeper(), "2026-12")))).isOne();
        assertThat(beginning.begin(List.of(due(crew.keeper(), "2026-12")))).isZero();
        assertThat(beginning.begin(crew.keeper(), DECEMBER)).isEmpty();
    }

    @Test
    void who_has_no_archived_cards_or_is_no_salesperson_gets_none() {
        assertThat(beginning.begin(crew.keeper(), DECEMBER)).isEmpty();

        EmployeeId manager = crew.manager();
        jdbc.sql("""
                        insert into card (id, state, owner, team, name, begun_at, changed_at)
                        values (gen_random_uuid(), 'ARCHIVED', ?, ?, 'of a manager', now(), now())""").params(manager.value(), crew.team().value()).update();
        assertThat(beginning.begin(List.of(due(manager, "2026-12"), due(new EmployeeId(UUID.randomUUID()), "2026-12"))))
                .isZero();
    }

    private CheckId begun() {
        return beginning.begin(crew.keeper(), DECEMBER).orElseThrow();
    }

    private List<CheckedCard> open(CheckId check) {
        return actingAs.call(crew.login(), () -> reading.cards(check, CheckPart.OPEN, 0));
    }

    private Outcome ended(CheckId check) {
        return checks.find(check).orElseThrow().end().orElseThrow().outcome();
    }

    private List<EmployeeId> told(NoticeKind kind, CheckId check) {
        return jdbc
                .sql("select person from notice where kind = ? and args ->> 'path' = ?")
                .params(kind.name(), "/tasks/" + fixtures.task(check).id())
                .query(UUID.class)
                .list()
                .stream()
                .map(EmployeeId::new)
                .toList();
    }

    private static DueSubject due(EmployeeId employee, String period) {
        return new DueSubject(
                new SubjectId(employee.value()), YearMonth.parse(period).atDay(1), period);
    }

    private Instant at(LocalDate day) {
        return day.atTime(18, 0).atZone(clock.getZone()).toInstant();
    }
}
