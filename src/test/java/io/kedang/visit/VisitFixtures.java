package io.kedang.visit;

import io.kedang.card.Seen;
import io.kedang.identity.ActingAs;
import io.kedang.identity.DepartmentId;
import io.kedang.identity.People;
import io.kedang.intake.IntakeFixtures;
import io.kedang.shared.CardId;
import io.kedang.time.MutableClock;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.WorkList;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Return visits at each step, brought there by the people of the demonstration as in life: sales1 has the card and
 * visits, service1 represents the department that collates.
 */
@Component
public class VisitFixtures {

    private final IntakeFixtures intake;
    private final PlanningVisits planning;
    private final Visiting visiting;
    private final Collating collating;
    private final WorkList workList;
    private final People people;
    private final ActingAs actingAs;
    private final JdbcClient jdbc;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final Clock clock;

    VisitFixtures(
            IntakeFixtures intake,
            PlanningVisits planning,
            Visiting visiting,
            Collating collating,
            WorkList workList,
            People people,
            ActingAs actingAs,
            JdbcClient jdbc,
            RuntimeService runtime,
            ManagementService management,
            Clock clock) {
        this.intake = intake;
        this.planning = planning;
        this.visiting = visiting;
        this.collating = collating;
        this.workList = workList;
        this.people = people;
        this.actingAs = actingAs;
        this.jdbc = jdbc;
        this.runtime = runtime;
        this.management = management;
        this.clock = clock;
    }

    /** What a salesperson writes who was there, by field of the form. */
    public static Map<String, String> sampleTexts(LocalDate day) {
        return new HashMap<>(Map.of(
                "visitedOn", day.toString(),
                "means", "ON_THE_SPOT",
                "metName", "钱志强",
                "metPosition", "店长",
                "satisfaction", "4",
                "cooperation", "合作顺利",
                "needs", "希望增加配件",
                "competitors", "有同行降价",
                "confirmed", "address,category"));
    }

    /** The department of service1 collates from now on. */
    public void serviceCollates() {
        collates(Optional.of(service()));
    }

    public void nobodyCollates() {
        collates(Optional.empty());
    }

    private void collates(Optional<DepartmentId> department) {
        jdbc.sql("""
                        insert into visit_collation (department, changed_by, changed_at)
                        values (cast(:department as uuid), :by, clock_timestamp())
                        on conflict (one) do update set department = cast(:department as uuid)""")
                .param("department", department.map(DepartmentId::value).orElse(null))
                .param("by", people.findByLogin("admin1").orElseThrow().id().value())
                .update();
    }

    public DepartmentId service() {
        return people.departmentOf(people.findByLogin("service1").orElseThrow().id())
                .orElseThrow();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Of a new archived customer of sales1, to be made within two weeks. */
    public VisitId planned() {
        return planned(intake.archivedCard());
    }

    public VisitId planned(CardId card) {
        return actingAs.call("sales1", () -> planning.plan(new Plan(card, today().plusDays(14), "")));
    }

    public VisitId handedIn() {
        VisitId visit = planned();
        handIn(visit, sampleTexts(today()));
        return visit;
    }

    /** By sales1. */
    public void handIn(VisitId visit, Map<String, String> texts) {
        handIn("sales1", visit, texts);
    }

    public void handIn(String login, VisitId visit, Map<String, String> texts) {
        actingAs.run(login, () -> {
            VisitDraft draft = visiting.draft(visit);
            VisitDraft saved = visiting.save(visit, texts, new Seen(draft.version(), UUID.randomUUID()));
            visiting.handIn(visit, saved.version());
        });
    }

    public VisitId collated() {
        VisitId visit = handedIn();
        actingAs.run("service1", () -> collating.collate(visit, new Collation("", Set.of(), false)));
        return visit;
    }

    /** The one open task about the visit. */
    public OpenTask task(VisitId visit) {
        return workList.current(visit.subject()).orElseThrow();
    }

    public TaskId taskId(VisitId visit) {
        return task(visit).id();
    }

    public CardId card(VisitId visit) {
        return new CardId(jdbc.sql("select card from visit where id = ?")
                .param(visit.value())
                .query(UUID.class)
                .single());
    }

    /** Moves the clock and lets happen what falls due about the visit meanwhile, each at its time. */
    void until(LocalDateTime then, VisitId visit) {
        MutableClock movable = (MutableClock) clock;
        Date limit = Date.from(then.atZone(clock.getZone()).toInstant());
        Optional<Job> next = next(limit, visit);
        while (next.isPresent()) {
            movable.moveTo(next.get().getDuedate().toInstant());
            management.executeJob(next.get().getId());
            next = next(limit, visit);
        }
        movable.moveTo(then);
    }

    private Optional<Job> next(Date limit, VisitId visit) {
        List<Job> jobs =
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(visit.toString()).list().stream()
                        .flatMap(instance ->
                                management.createJobQuery().processInstanceId(instance.getId()).list().stream())
                        .toList();
        return jobs.stream().filter(job -> !job.getDuedate().after(limit)).min(Comparator.comparing(Job::getDuedate));
    }
}
