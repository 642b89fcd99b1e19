package io.kedang.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.access.Actor;
import io.kedang.identity.ActingAs;
import io.kedang.identity.Colleagues;
import io.kedang.identity.People;
import io.kedang.identity.Person;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.Refusal;
import io.kedang.shared.TeamId;
import io.kedang.workflow.Groups;
import io.kedang.worklist.TestFlow.Started;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KedangTest
class WorkListTest {

    private final TeamId team = TeamId.random();
    private final Actor manager = Acting.managerOf(team);
    private final String managers = Groups.salesManagersOf(team);
    private final Instant tomorrow = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    private WorkList workList;

    @Autowired
    private TestFlow flow;

    @Autowired
    private TestTaskPage page;

    @Autowired
    private TaskService engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private People people;

    @Autowired
    private Colleagues colleagues;

    @AfterEach
    void keepNobodyAway() {
        page.keptAway.clear();
    }

    @Test
    void aNewTaskWaitsForItsGroupWithAllThatTheListShows() {
        Started started = flow.forGroup(managers, "上海机械", team, tomorrow);

        OpenTask task = Acting.as(manager, () -> workList.open(started.task()));

        assertThat(task.title()).isEqualTo("上海机械");
        assertThat(task.processKey()).isEqualTo("test-group");
        assertThat(task.step()).isEqualTo("Task_enter");
        assertThat(task.formKey()).isEqualTo("test/form");
        assertThat(task.subject()).isEqualTo(started.card().subject());
        assertThat(task.card()).contains(started.card());
        assertThat(task.team()).isEqualTo(team);
        assertThat(task.group()).contains(managers);
        assertThat(task.assignee()).isEmpty();
        assertThat(task.dueAt()).contains(tomorrow);
        assertThat(listed(TaskView.GROUPS)).containsExactly(started.task());
        assertThat(listed(TaskView.MINE)).isEmpty();
    }

    @Test
    void aTaskOfAPersonIsHersAlone() {
        Started started = flow.forPerson(manager.id(), "Hers", team, tomorrow);
        Actor stranger = Acting.managerOf(TeamId.random());

        assertThat(listed(TaskView.MINE)).containsExactly(started.task());
        assertRefused(stranger, () -> workList.open(started.task()), Refusal.Kind.NOT_FOUND);
        assertRefused(stranger, () -> claim(started), Refusal.Kind.NOT_FOUND);
    }

    @Test
    void claimingTakesATaskIntoOnesHandsAndReleasingGivesItBack() {
        Started started = flow.forGroup(managers, "Claimed", team, tomorrow);

        Acting.run(manager, () -> workList.claim(started.task()));
        assertThat(listed(TaskView.MINE)).containsExactly(started.task());
        assertThat(listed(TaskView.GROUPS)).isEmpty();
        assertThat(engineAssignee(started)).isEqualTo(manager.id().toString());

        Acting.run(manager, () -> workList.release(started.task()));
        assertThat(listed(TaskView.MINE)).isEmpty();
        assertThat(listed(TaskView.GROUPS)).containsExactly(started.task());
        assertThat(engineAssignee(started)).isNull();
        assertThat(audited(started)).containsExactly("TASK_CLAIMED", "TASK_RELEASED");
    }

    @Test
    void aTaskInOtherHandsIsRefusedAndTellsWhose() {
        Started started = flow.forGroup(Groups.CLERK, "In other hands", team, tomorrow);
        actingAs.run("clerk1", () -> workList.claim(started.task()));
        String clerk1 = people.findByLogin("clerk1").orElseThrow().name();

        assertThatThrownBy(() -> actingAs.run("clerk2", () -> workList.claim(started.task())))
                .isInstanceOfSatisfying(TaskRefused.class, refused -> {
                    assertThat(refused.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                    assertThat(refused.arguments()).containsExactly(clerk1);
                });
    }

    @Test
    void aDoneTaskIsKeptAsAStepAndRefusedToWhoeverComesLater() {
        Started started = flow.forGroup(Groups.CLERK, "Done", team, tomorrow);
        EmployeeId clerk1 = people.findByLogin("clerk1").orElseThrow().id();
        actingAs.run("clerk1", () -> complete(started));

        assertThat(workList.current(started.card().subject())).isEmpty();
        assertThat(workList.steps(started.card())).singleElement().satisfies(step -> {
            assertThat(step.doneBy()).contains(clerk1);
            assertThat(step.endedAt()).isPresent();
        });
        assertThatThrownBy(() -> actingAs.run("clerk2", () -> complete(started)))
                .isInstanceOfSatisfying(TaskRefused.class, refused -> {
                    assertThat(refused.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                    assertThat(refused.messageKey()).isEqualTo("worklist.refused.already-done");
                });
    }

    @Test
    void takingATaskForAnotherFormIsRefused() {
        Started started = flow.forGroup(managers, "Other form", team, tomorrow);

        assertRefused(
                manager,
                () -> transaction.execute(status -> workList.take(started.task(), "test/other")),
                Refusal.Kind.CONFLICT);
        assertThat(engineAssignee(started)).isNull();
    }

    @Test
    void aDeletionThatSkipsListenersLeavesNoOrphan() {
        Started started = flow.forGroup(managers, "Deleted", team, tomorrow);

        runtime.deleteProcessInstance(started.instance(), "test", true);

        assertThat(listed(TaskView.GROUPS)).isEmpty();
        assertThat(workList.steps(started.card())).singleElement().satisfies(step -> {
            assertThat(step.endedAt()).isPresent();
            assertThat(step.doneBy()).isEmpty();
        });
        assertRefused(manager, () -> workList.open(started.task()), Refusal.Kind.CONFLICT);
    }

    @Test
    void aRollbackTakesTheEngineAndTheListBackTogether() {
        Started kept = flow.forGroup(managers, "Kept", team, tomorrow);

        Started undone = Acting.as(
                manager,
                () -> transaction.execute(status -> {
                    Started started = flow.forGroup(managers, "Undone", team, tomorrow);
                    complete(kept);
                    status.setRollbackOnly();
                    return started;
                }));

        assertThat(listed(TaskView.GROUPS)).containsExactly(kept.task());
        assertThat(engine.createTaskQuery().taskId(undone.task().value()).count())
                .isZero();
        assertThat(engine.createTaskQuery().taskId(kept.task().value()).count()).isOne();
    }

    @Test
    void whoIsExcludedNeitherSeesNorClaimsTheTask() {
        Started started = flow.forGroupWithout(manager.id(), managers, "Own card", team, tomorrow);
        Actor other = Acting.managerOf(team);

        assertThat(listed(TaskView.GROUPS)).isEmpty();
        assertThat(Acting.as(manager, workList::counters).groups().none()).isTrue();
        assertRefused(manager, () -> claim(started), Refusal.Kind.FORBIDDEN);
        Acting.run(other, () -> workList.claim(started.task()));
        assertThat(engineAssignee(started)).isEqualTo(other.id().toString());
    }

    @Test
    void theLeaderStandsInWhereNobodyManagesTheTeamAnyMore() {
        TeamId deserted = colleagues.newTeam();
        EmployeeId only = colleagues.managerOf(deserted);
        Started started = flow.forGroup(Groups.salesManagersOf(deserted), "Deserted " + deserted, deserted, tomorrow);
        assertThat(leadersGroupTasks(deserted)).isEmpty();
        assertThatThrownBy(() -> actingAs.run("leader1", () -> workList.claim(started.task())))
                .isInstanceOf(TaskRefused.class);
        int before = leadersCount();

        colleagues.leave(only);

        assertThat(leadersGroupTasks(deserted)).containsExactly(started.task());
        assertThat(leadersCount()).isEqualTo(before + 1);
        assertThat(actingAs.call("leader1", () -> workList.takers(started.task())))
                .extracting(Person::login)
                .contains("leader1");
        actingAs.run("leader1", () -> workList.claim(started.task()));
    }

    @Test
    void theLeaderStandsInWhereOnlyTheExcludedManagerIsLeft() {
        TeamId halved = colleagues.newTeam();
        EmployeeId excluded = colleagues.managerOf(halved);
        EmployeeId other = colleagues.managerOf(halved);
        String group = Groups.salesManagersOf(halved);
        Started own = flow.forGroupWithout(excluded, group, "Own " + halved, halved, tomorrow);
        Started anothers = flow.forGroupWithout(EmployeeId.random(), group, "Another's " + halved, halved, tomorrow);
        assertThat(leadersGroupTasks(halved)).isEmpty();
        int before = leadersCount();

        colleagues.leave(other);

        assertThat(leadersGroupTasks(halved)).containsExactly(own.task());
        assertThat(leadersCount()).isEqualTo(before + 1);
        assertThat(actingAs.call("leader1", () -> workList.takers(own.task())))
                .extracting(Person::login)
                .contains("leader1");
        assertThat(actingAs.call("leader1", () -> workList.takers(anothers.task())))
                .extracting(Person::id)
                .containsExactly(excluded);
        actingAs.run("leader1", () -> workList.claim(own.task()));
    }

    private List<TaskId> leadersGroupTasks(TeamId named) {
        TaskQuery query = new TaskQuery(
                TaskView.GROUPS,
                Optional.empty(),
                Optional.of(named.toString()),
                DueFilter.ANY,
                TaskOrder.DUE,
                Optional.empty());
        return actingAs.call("leader1", () -> workList.list(query)).lines().stream()
                .filter(TaskLine::claimable)
                .map(line -> line.task().id())
                .toList();
    }

    private int leadersCount() {
        return actingAs.call("leader1", workList::counters).groups().value();
    }

    @Test
    void aFeatureCanKeepAPersonFromATask() {
        Started started = flow.forGroup(managers, "Kept from", team, tomorrow);
        page.keptAway.add(manager.id());

        assertRefused(manager, () -> workList.open(started.task()), Refusal.Kind.FORBIDDEN);
        assertRefused(manager, () -> claim(started), Refusal.Kind.FORBIDDEN);
    }

    @Test
    void aManagerGivesATeamsTaskToSomeoneWhoMayDoIt() {
        Person sales1 = people.findByLogin("sales1").orElseThrow();
        Person sales3 = people.findByLogin("sales3").orElseThrow();
        Person sales2 = people.findByLogin("sales2").orElseThrow();
        TeamId north = sales1.team().orElseThrow();
        Started started = flow.forPerson(sales1.id(), "Given", north, tomorrow);

        assertThat(actingAs.call("manager1", () -> workList.takers(started.task())))
                .extracting(Person::login)
                .contains("sales3")
                .doesNotContain("sales1", "sales2");
        assertThatThrownBy(() -> actingAs.run("manager1", () -> workList.reassign(started.task(), sales2.id())))
                .isInstanceOf(TaskRefused.class);
        actingAs.run("manager1", () -> workList.reassign(started.task(), sales3.id()));

        assertThat(actingAs.call("sales3", () -> workList.open(started.task())).assignee())
                .contains(sales3.id());
        assertThat(audited(started)).containsExactly("TASK_REASSIGNED");
    }

    @Test
    void aTaskIsNotGivenToWhomItsFeatureKeepsAway() {
        Person sales1 = people.findByLogin("sales1").orElseThrow();
        Person sales3 = people.findByLogin("sales3").orElseThrow();
        Started started = flow.forPerson(sales1.id(), "Kept", sales1.team().orElseThrow(), tomorrow);
        page.keptAway.add(sales3.id());

        assertThat(actingAs.call("manager1", () -> workList.takers(started.task())))
                .extracting(Person::login)
                .contains("manager1")
                .doesNotContain("sales3");
        assertThatThrownBy(() -> actingAs.run("manager1", () -> workList.reassign(started.task(), sales3.id())))
                .isInstanceOf(TestTaskPage.KeptAway.class);
        assertThat(engineAssignee(started)).isEqualTo(sales1.id().toString());
    }

    @Test
    void onlyWhoOverseesTheTeamGivesItsTasksAway() {
        Person sales1 = people.findByLogin("sales1").orElseThrow();
        Started started =
                flow.forPerson(sales1.id(), "Not theirs", sales1.team().orElseThrow(), tomorrow);

        assertThatThrownBy(() -> actingAs.run("sales1", () -> workList.reassign(started.task(), EmployeeId.random())))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        assertThatThrownBy(() -> actingAs.run("manager2", () -> workList.takers(started.task())))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    void ofEightWhoClaimAtOnceOneWins() throws Exception {
        Started started = flow.forGroup(managers, "Wanted", team, tomorrow);
        List<Callable<Boolean>> claims = IntStream.range(0, 8)
                .mapToObj(number -> Acting.managerOf(team))
                .map(actor -> (Callable<Boolean>) () -> tryToClaim(actor, started))
                .toList();
        ExecutorService eight = Executors.newFixedThreadPool(8);
        try {
            List<Future<Boolean>> results = eight.invokeAll(claims);
            long winners = 0;
            for (Future<Boolean> result : results) {
                winners += result.get() ? 1 : 0;
            }
            assertThat(winners).isOne();
        } finally {
            eight.shutdown();
        }
        assertThat(audited(started)).containsExactly("TASK_CLAIMED");
    }

    private boolean tryToClaim(Actor actor, Started started) {
        try {
            Acting.run(actor, () -> workList.claim(started.task()));
            return true;
        } catch (TaskRefused e) {
            return false;
        }
    }

    @Test
    void aRenamedCardIsFoundByItsNewName() {
        Started started = flow.forGroup(managers, "Before", team, tomorrow);

        workList.rename(started.card(), "北京贸易");

        assertThat(workList.current(started.card().subject()).orElseThrow().title())
                .isEqualTo("北京贸易");
        assertThat(jdbc.sql("select count(*) from work_item where task_id = ? and title_grams @> kedang_grams('贸易')")
                        .param(started.task().value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void aChangedDueDateIsFollowed() {
        Started started = flow.forGroup(managers, "Later", team, tomorrow);
        Instant later = tomorrow.plus(Duration.ofDays(2));

        engine.setDueDate(started.task().value(), java.util.Date.from(later));

        assertThat(workList.current(started.card().subject()).orElseThrow().dueAt())
                .contains(later);
    }

    private void complete(Started started) {
        transaction.executeWithoutResult(status -> {
            workList.take(started.task(), "test/form");
            engine.complete(started.task().value());
        });
    }

    private boolean claim(Started started) {
        workList.claim(started.task());
        return true;
    }

    private List<TaskId> listed(TaskView view) {
        return Acting.as(manager, () -> workList.list(TaskQuery.of(view)).lines().stream()
                .map(line -> line.task().id())
                .toList());
    }

    private String engineAssignee(Started started) {
        return engine.createTaskQuery()
                .taskId(started.task().value())
                .singleResult()
                .getAssignee();
    }

    private List<String> audited(Started started) {
        return jdbc.sql("select what from audit_entry where subject_kind = 'card' and subject_id = ? order by id")
                .param(started.card().toString())
                .query(String.class)
                .list();
    }

    private static void assertRefused(Actor actor, java.util.function.Supplier<?> act, Refusal.Kind kind) {
        assertThatThrownBy(() -> Acting.as(actor, act))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.kind()).isEqualTo(kind));
    }

    @Test
    void aTaskAboutNoCardIsGivenAwayAndItsNewHolderIsToldOfTheTask() {
        Person sales1 = people.findByLogin("sales1").orElseThrow();
        Person sales3 = people.findByLogin("sales3").orElseThrow();
        String title = "2031-05 " + UUID.randomUUID();
        TaskId task = flow.aboutNoCard(sales1.id(), title, sales1.team().orElseThrow(), tomorrow);

        assertThat(actingAs.call("sales1", () -> workList.open(task)).card()).isEmpty();
        assertThatThrownBy(() -> actingAs.call("sales1", () -> workList.card(task)))
                .isInstanceOf(TaskRefused.class);

        actingAs.run("manager1", () -> workList.reassign(task, sales3.id()));

        assertThat(jdbc.sql("select args ->> 'path' from notice where person = ? and args ->> 'title' = ?")
                        .params(sales3.id().value(), title)
                        .query(String.class)
                        .list())
                .containsExactly("/tasks/" + task);
    }
}
