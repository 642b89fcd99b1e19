package io.kedang.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.kedang.KedangTest;
import io.kedang.access.Actor;
import io.kedang.access.Role;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import io.kedang.time.MutableClock;
import io.kedang.workflow.Groups;
import io.kedang.worklist.TestFlow.Started;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@KedangTest
class ListingTasksTest {

    /** A Wednesday. */
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 25, 12, 0);

    private final TeamId team = TeamId.random();
    private final TeamId otherTeam = TeamId.random();
    private final Actor manager =
            new Actor(EmployeeId.random(), "manager of two", Set.of(Role.SALES_MANAGER), Set.of(team, otherTeam));
    private final String managers = Groups.salesManagersOf(team);
    private Instant now = Instant.now();

    @Autowired
    private WorkList workList;

    @Autowired
    private TestFlow flow;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void standStill() {
        clock.moveTo(NOON);
        now = clock.instant();
    }

    @AfterEach
    void runAgain() {
        clock.reset();
    }

    @Test
    void theLoadOfAStepIsWhatTheListOfItHolds() {
        flow.forGroup(managers, "late", team, now.minus(Duration.ofHours(1)));
        flow.forGroup(Groups.CLERK, "in time", otherTeam, now.plus(Duration.ofHours(1)));
        flow.forPerson(EmployeeId.random(), "of a person", otherTeam, now.plus(Duration.ofHours(1)));
        flow.forGroup(managers, "of others", TeamId.random(), now.minus(Duration.ofHours(1)));

        assertThat(Acting.as(manager, workList::load))
                .containsExactly(
                        new StepLoad("test-group", "Task_enter", 2, 1),
                        new StepLoad("test-person", "Task_collect", 1, 0));
    }

    @ParameterizedTest
    @EnumSource(TaskOrder.class)
    void allPagesTogetherShowEachTaskOnceInOrder(TaskOrder order) {
        int count = TaskLineMaker.PAGE * 2 + 5;
        for (int i = 0; i < count; i++) {
            clock.advance(Duration.ofSeconds(i % 7));
            String group = i % 2 == 0 ? managers : Groups.salesManagersOf(otherTeam);
            flow.forGroup(group, "customer " + i * 37 % 10, team, now.plus(Duration.ofHours(i * 13 % 11)));
        }

        List<OpenTask> seen = new ArrayList<>();
        Optional<TaskCursor> cursor = Optional.empty();
        int pages = 0;
        do {
            TaskLines page = list(
                    new TaskQuery(TaskView.GROUPS, Optional.empty(), Optional.empty(), DueFilter.ANY, order, cursor));
            seen.addAll(page.lines().stream().map(TaskLine::task).toList());
            cursor = page.next();
            pages++;
        } while (cursor.isPresent());

        assertThat(pages).isEqualTo(3);
        assertThat(seen).hasSize(count).extracting(OpenTask::id).doesNotHaveDuplicates();
        assertThat(seen).isSortedAccordingTo(byOrder(order));
    }

    private static Comparator<OpenTask> byOrder(TaskOrder order) {
        return switch (order) {
            case DUE -> Comparator.comparing(task -> task.dueAt().orElseThrow());
            case CREATED -> Comparator.comparing(OpenTask::createdAt);
            case TITLE -> Comparator.comparing(OpenTask::title);
        };
    }

    @Test
    void aCursorThatIsNoneBeginsAtTheBeginning() {
        Started started = flow.forGroup(managers, "First", team, now);

        for (String text : List.of("", "%%%", "bm9uZQ", new TaskCursor("2026-13-99", new TaskId("x")).text())) {
            assertThat(ids(new TaskQuery(
                            TaskView.GROUPS,
                            Optional.empty(),
                            Optional.empty(),
                            DueFilter.ANY,
                            TaskOrder.DUE,
                            TaskCursor.parse(text))))
                    .containsExactly(started.task());
        }
    }

    @Test
    void twoCharactersOfTheNameFindATask() {
        Started machines = flow.forGroup(managers, "上海机械 有限公司", team, now);
        flow.forGroup(managers, "上海贸易有限公司", team, now);
        Started latin = flow.forGroup(managers, "ACME Tools", team, now);

        assertThat(ids(withText("机械"))).containsExactly(machines.task());
        assertThat(ids(withText("械有"))).containsExactly(machines.task());
        assertThat(ids(withText("acmeＴ"))).containsExactly(latin.task());
        assertThat(ids(withText("机易"))).isEmpty();
        assertThat(ids(withText("%"))).isEmpty();
        assertThat(ids(withText("' or '1'='1"))).isEmpty();
    }

    private static TaskQuery withText(String text) {
        return new TaskQuery(
                TaskView.GROUPS, Optional.empty(), Optional.of(text), DueFilter.ANY, TaskOrder.DUE, Optional.empty());
    }

    @Test
    void stepsAndDueDatesNarrowTheListDown() {
        Started late = flow.forPerson(manager.id(), "late", team, at(NOON.minusHours(20)));
        Started earlier = flow.forPerson(manager.id(), "earlier today", team, at(NOON.minusHours(2)));
        Started today = flow.forPerson(manager.id(), "today", team, at(NOON.plusHours(2)));
        Started sunday = flow.forPerson(
                manager.id(), "sunday", team, at(LocalDate.of(2026, 11, 29).atTime(18, 0)));
        flow.forPerson(
                manager.id(), "monday", team, at(LocalDate.of(2026, 11, 30).atTime(8, 0)));

        assertThat(ids(due(DueFilter.OVERDUE))).containsExactly(late.task(), earlier.task());
        assertThat(ids(due(DueFilter.TODAY))).containsExactly(earlier.task(), today.task());
        assertThat(ids(due(DueFilter.WEEK))).containsExactly(earlier.task(), today.task(), sunday.task());
        assertThat(ids(due(DueFilter.ANY))).hasSize(5);
        assertThat(ids(ofStep("test-person.Task_collect"))).hasSize(5);
        assertThat(ids(ofStep("test-group.Task_collect"))).isEmpty();
        assertThat(ids(ofStep("nonsense"))).isEmpty();
    }

    private static TaskQuery due(DueFilter due) {
        return new TaskQuery(TaskView.MINE, Optional.empty(), Optional.empty(), due, TaskOrder.DUE, Optional.empty());
    }

    private static TaskQuery ofStep(String step) {
        return new TaskQuery(
                TaskView.MINE, Optional.of(step), Optional.empty(), DueFilter.ANY, TaskOrder.DUE, Optional.empty());
    }

    @Test
    void countersTellWhatTheListsShow() {
        flow.forPerson(manager.id(), "mine, late, in my team too", team, now.minusSeconds(60));
        flow.forPerson(manager.id(), "mine", TeamId.random(), now.plusSeconds(60));
        flow.forGroup(managers, "group", team, now.plusSeconds(60));
        flow.forGroup(Groups.CLERK, "team only, late", otherTeam, now.minusSeconds(60));
        flow.forPerson(EmployeeId.random(), "someone else's", TeamId.random(), now.minusSeconds(60));

        WorkCounters counters = Acting.as(manager, workList::counters);

        assertThat(counters).isEqualTo(new WorkCounters(new Count(2), new Count(1), new Count(3), new Count(2)));
        assertThat(ids(TaskQuery.of(TaskView.TEAM))).hasSize(3);
        assertThat(ids(TaskQuery.of(TaskView.OVERDUE))).hasSize(2);
    }

    @Test
    void countingStopsWhereNobodyCares() {
        assertThat(new Count(999)).hasToString("999");
        assertThat(new Count(Count.LIMIT)).hasToString("999+");
    }

    @Test
    void theTeamIsOnlySeenByWhoOverseesIt() {
        flow.forGroup(Groups.CLERK, "of the team", team, now);
        Actor salesperson = new Actor(EmployeeId.random(), "salesperson", Set.of(Role.SALESPERSON), Set.of(team));
        Actor leader = new Actor(EmployeeId.random(), "leader", Set.of(Role.LEADER), Set.of());

        assertThat(Acting.as(salesperson, () -> workList.list(TaskQuery.of(TaskView.TEAM)))
                        .lines())
                .isEmpty();
        assertThat(Acting.as(leader, workList::counters).team().none()).isFalse();
    }

    @Test
    void whatIsNextIsOwnAndFreeWorkSoonestDueFirst() {
        Started second = flow.forPerson(manager.id(), "second", team, now.plusSeconds(20));
        Started first = flow.forGroup(managers, "first", team, now.plusSeconds(10));
        flow.forGroup(Groups.CLERK, "not mine", team, now);
        flow.forPerson(manager.id(), "third", team, now.plusSeconds(30));

        assertThat(Acting.as(manager, () -> workList.next(2)))
                .extracting(OpenTask::id)
                .containsExactly(first.task(), second.task());
    }

    @Test
    void aLongListAsksTheDatabaseNoMoreThanAShortOne() {
        flow.forPerson(manager.id(), "one", team, now);
        int few = statements(() -> list(TaskQuery.of(TaskView.MINE)));
        IntStream.range(0, TaskLineMaker.PAGE).forEach(i -> flow.forPerson(manager.id(), "more " + i, team, now));

        assertThat(statements(() -> list(TaskQuery.of(TaskView.MINE)))).isEqualTo(few);
    }

    /** How many statements an act sends. */
    private static int statements(Runnable act) {
        Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        Level before = logger.getLevel();
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        logger.setLevel(Level.DEBUG);
        logger.addAppender(heard);
        try {
            act.run();
        } finally {
            logger.detachAppender(heard);
            logger.setLevel(before);
        }
        List<ILoggingEvent> sent = heard.list.stream()
                .filter(event -> event.getFormattedMessage().contains("Executing"))
                .filter(event ->
                        event.getThreadName().equals(Thread.currentThread().getName()))
                .toList();
        assertThat(sent).isNotEmpty();
        return sent.size();
    }

    private Instant at(LocalDateTime local) {
        return local.atZone(clock.getZone()).toInstant();
    }

    private TaskLines list(TaskQuery query) {
        return Acting.as(manager, () -> workList.list(query));
    }

    private List<TaskId> ids(TaskQuery query) {
        return list(query).lines().stream().map(line -> line.task().id()).toList();
    }
}
