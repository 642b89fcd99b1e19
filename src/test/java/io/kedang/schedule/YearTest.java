package io.kedang.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.KedangTest;
import io.kedang.freshness.Evidence;
import io.kedang.grading.Grades;
import io.kedang.grading.Importance;
import io.kedang.identity.ActingAs;
import io.kedang.identity.OneUsePassword;
import io.kedang.identity.People;
import io.kedang.intake.IntakeFixtures;
import io.kedang.review.DecidingReviews;
import io.kedang.review.LineFilter;
import io.kedang.review.LineKind;
import io.kedang.review.MarkingAsRead;
import io.kedang.review.ReviewFixtures;
import io.kedang.review.ReviewId;
import io.kedang.review.ReviewLine;
import io.kedang.shared.CardId;
import io.kedang.time.MutableClock;
import io.kedang.verification.CheckFixtures;
import io.kedang.verification.CheckFixtures.Crew;
import io.kedang.verification.CheckId;
import io.kedang.verification.Checking;
import io.kedang.verification.HandingInChecks;
import io.kedang.visit.VisitFixtures;
import io.kedang.visit.VisitId;
import io.kedang.worklist.TaskId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A year of twenty customers: each morning what has fallen due is begun, twice, as two nodes would, and everybody does
 * it on the same day. Everyone else's days are put off meanwhile.
 */
@KedangTest
class YearTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    /** Kedang does not run: the first working day of July is among them. */
    private static final LocalDate OUT_FROM = LocalDate.of(2027, 6, 30);

    private static final LocalDate OUT_TO = LocalDate.of(2027, 7, 5);

    private static final int CARDS = 20;
    private static final int DAYS_PUT_OFF = 365_000;

    @Autowired
    private DailySchedules schedules;

    @Autowired
    private CheckFixtures checks;

    @Autowired
    private Checking checking;

    @Autowired
    private HandingInChecks handingIn;

    @Autowired
    private ReviewFixtures reviews;

    @Autowired
    private DecidingReviews deciding;

    @Autowired
    private MarkingAsRead marking;

    @Autowired
    private VisitFixtures visits;

    @Autowired
    private Grades grades;

    @Autowired
    private IntakeFixtures intake;

    @Autowired
    private People people;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final List<CardId> cards = new ArrayList<>();
    private Crew crew;
    private String manager;
    /** Their logins. */
    private Map<UUID, String> keepers;

    private int begunTwice;

    @AfterEach
    void theClockRunsAndTheOthersAreBack() {
        jdbc.sql("delete from schedule_due where next_due < date '2900-01-01'").update();
        jdbc.sql("update schedule_due set next_due = next_due - ? where next_due > date '2900-01-01'")
                .param(DAYS_PUT_OFF)
                .update();
        clock.reset();
    }

    @Test
    void each_is_checked_monthly_visited_within_the_year_and_graded_six_times_and_nothing_twice() {
        schedules.plan();
        jdbc.sql("update schedule_due set next_due = next_due + ?")
                .param(DAYS_PUT_OFF)
                .update();
        clock.moveTo(NEW_YEAR.minusDays(1).atTime(9, 0));
        archive();

        NEW_YEAR.datesUntil(NEW_YEAR.plusYears(1))
                .filter(day -> day.isBefore(OUT_FROM) || day.isAfter(OUT_TO))
                .forEach(this::live);

        assertThat(times("""
                select r.card_id as card, count(distinct c.month) as times
                from check_row r join monthly_check c on c.id = r.check_id
                where r.answer = 'UNCHANGED' and r.card_id = any(:cards) group by r.card_id""")).as("checked each month").hasSize(CARDS).allSatisfy((card, times) -> assertThat(times)
                .isEqualTo(12));
        assertThat(times("""
                select l.card, count(*) as times from review_line l join review r on r.id = l.review
                where r.state = 'READ' and l.card = any(:cards) group by l.card""")).as("graded every two months").hasSize(CARDS).allSatisfy((card, times) -> assertThat(
                        times)
                .isEqualTo(6));
        assertThat(times("""
                select card, count(distinct visited_on) as times from visit
                where state <> 'PLANNED' and card = any(:cards) group by card"""))
                .as("visited as often as the grade asks for")
                .hasSize(CARDS)
                .allSatisfy((card, times) -> assertThat(times).isIn(expectedVisits(card)));
        assertThat(grades.of(cards).values())
                .extracting(grade -> grade.grade().importance())
                .contains(Importance.values());
        assertThat(begunTwice).as("by the second of two runs").isZero();
        assertThat(one("select count(*) from schedule_period where subject = any(?)"))
                .as("each period that was noted has its work")
                .isEqualTo(one("select count(*) from monthly_check where employee = any(?)")
                        + one("select count(*) from review where team = any(?)")
                        + one("select count(*) from visit where card = any(?)"));
    }

    /** Ten cards for each of two salespeople; some sell much, some are customers of a special nature. */
    private void archive() {
        crew = checks.crew();
        manager = people.find(crew.manager()).orElseThrow().login();
        OneUsePassword second = checks.salesperson(crew.team());
        keepers = Map.of(crew.keeper().value(), crew.login(), second.person().value(), second.login());
        for (int number = 0; number < CARDS; number++) {
            Map<String, String> texts = new HashMap<>(IntakeFixtures.sampleTexts());
            texts.put("relation.nature", number % 5 == 0 ? "GOVERNMENT" : "ORDINARY");
            if (number % 8 == 3) {
                texts.putAll(Map.of("sales.0.year", "2026", "sales.0.amount", "9000000"));
            }
            cards.add(archived(number % 2 == 0 ? crew.login() : second.login(), texts));
        }
    }

    private CardId archived(String login, Map<String, String> texts) {
        CardId card = intake.draftBy(login, texts);
        intake.handIn(card);
        intake.sign(card);
        intake.enter(card);
        intake.openAccount(card);
        return card;
    }

    private void live(LocalDate day) {
        clock.moveTo(day.atTime(6, 0));
        int begun = begin();
        begunTwice += begin();
        if (begun > 0) {
            clock.moveTo(day.atTime(10, 0));
            check();
            review();
            visit(day);
        }
    }

    private int begin() {
        return Stream.of(ScheduleKind.values()).mapToInt(schedules::begin).sum();
    }

    private void check() {
        jdbc.sql("select id, keeper from monthly_check where ended_at is null and keeper = any(?)")
                .param(keepers.keySet().toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        new CheckId(row.getObject("id", UUID.class)), keepers.get(row.getObject("keeper", UUID.class))))
                .list()
                .forEach(check -> actingAs.run(check.getValue(), () -> {
                    checking.unchanged(check.getKey(), cardsOf(check.getKey()), Evidence.PHONE);
                    handingIn.handIn(check.getKey(), Optional.empty());
                }));
    }

    private List<CardId> cardsOf(CheckId check) {
        return jdbc
                .sql("select card_id from check_row where check_id = ?")
                .param(check.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(CardId::new)
                .toList();
    }

    private void review() {
        jdbc.sql("select id from review where state = 'COMPUTING' and team = ?")
                .param(crew.team().value())
                .query(UUID.class)
                .list()
                .forEach(id -> review(new ReviewId(id)));
    }

    private void review(ReviewId review) {
        reviews.compute(review);
        reviews.acceptAll(manager, review, LineKind.FIRST);
        reviews.acceptAll(manager, review, LineKind.UNCHANGED);
        actingAs.run(manager, () -> {
            TaskId task = reviews.task(review);
            deciding.acceptSeveral(
                    task,
                    deciding.lines(task, LineFilter.of("", true), Optional.empty()).lines().stream()
                            .collect(Collectors.toMap(ReviewLine::card, ReviewLine::version)),
                    Optional.of("需求变化"));
        });
        assertThat(reviews.handIn(manager, review)).isEmpty();
        actingAs.run("leader1", () -> marking.read(reviews.task(review), Optional.empty()));
    }

    private void visit(LocalDate day) {
        jdbc.sql("""
                        select v.id, c.owner from visit v join card c on c.id = v.card
                        where v.state = 'PLANNED' and v.card = any(?)""")
                .param(ids(cards))
                .query((row, number) -> Map.entry(
                        new VisitId(row.getObject("id", UUID.class)), keepers.get(row.getObject("owner", UUID.class))))
                .list()
                .forEach(visit -> visits.handIn(visit.getValue(), visit.getKey(), VisitFixtures.sampleTexts(day)));
    }

    /**
     * Never fewer than the grade asks for. One or two more can fall into the year: visits are made here as soon as they
     * begin, up to two weeks before their day, and a better grade brings the next one forward.
     */
    private List<Integer> expectedVisits(CardId card) {
        return switch (grades.of(card).orElseThrow().grade().importance()) {
            case IMPORTANT -> List.of(4, 5, 6);
            case SPECIAL -> List.of(2, 3);
            case GENERAL -> List.of(1, 2);
        };
    }

    private Map<CardId, Integer> times(String sql) {
        return jdbc
                .sql(sql)
                .param("cards", ids(cards))
                .query((row, number) -> Map.entry(new CardId(row.getObject("card", UUID.class)), row.getInt("times")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Of everyone in this test, be it an employee, the team or a card. */
    private int one(String sql) {
        UUID[] subjects = Stream.of(
                        keepers.keySet().stream(),
                        Stream.of(crew.team().value()),
                        cards.stream().map(CardId::value))
                .flatMap(some -> some)
                .toArray(UUID[]::new);
        return jdbc.sql(sql).param(subjects).query(Integer.class).single();
    }

    private static UUID[] ids(List<CardId> cards) {
        return cards.stream().map(CardId::value).toArray(UUID[]::new);
    }
}
