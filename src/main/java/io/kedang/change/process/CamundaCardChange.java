package io.kedang.change.process;

import io.kedang.change.CardChange;
import io.kedang.change.ChangeId;
import io.kedang.change.OpenChange;
import io.kedang.change.Steps;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.SubjectId;
import io.kedang.shared.TeamId;
import io.kedang.workflow.ProcessLinks;
import io.kedang.worklist.TaskId;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** The engine's side of {@code processes/card-change.bpmn}. */
@Component
class CamundaCardChange implements CardChange {

    private static final String KEY = "card-change";
    private static final String DECISION = "decision";
    private static final String PROPOSER = "proposer";
    private static final String REVIEW = "review";
    private static final String ENTRY = "entry";

    /** Four eyes: no step of a group is the proposer's, nor theirs who wrote with the proposer. */
    private static final String EXCLUDED = "excluded";

    private static final String OTHERS = "excludedDeputies";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ProcessLinks links;

    CamundaCardChange(RuntimeService runtime, TaskService tasks, ProcessLinks links) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.links = links;
    }

    @Override
    public void begin(OpenChange change, TeamId team) {
        String proposer = change.proposer().toString();
        ProcessInstance instance = runtime.startProcessInstanceByKey(
                KEY,
                change.id().toString(),
                Map.of(PROPOSER, proposer, "team", team.toString(), EXCLUDED, proposer, OTHERS, ""));
        links.open(KEY, new SubjectId(change.card().value()), change.id().toString(), instance.getId());
    }

    @Override
    public void handedIn(TaskId reporting, Steps needed, Set<EmployeeId> others) {
        tasks.complete(
                reporting.value(),
                Map.of(
                        REVIEW,
                        needed.review(),
                        ENTRY,
                        needed.entry(),
                        OTHERS,
                        others.stream().map(EmployeeId::toString).sorted().collect(Collectors.joining(" "))));
    }

    @Override
    public void withdraw(ChangeId change) {
        correlate("withdrawChange", change);
    }

    @Override
    public void giveUp(ChangeId change) {
        correlate("giveUpChange", change);
    }

    @Override
    public void crossed(ChangeId change) {
        correlate("changeCrossed", change);
    }

    @Override
    public void reviewAgain(ChangeId change) {
        correlate("reviewChangeAgain", change);
    }

    private void correlate(String message, ChangeId change) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(change.toString())
                .correlateExclusively();
    }

    @Override
    public void approved(TaskId review, Steps needed) {
        tasks.complete(review.value(), Map.of(DECISION, "approve", ENTRY, needed.entry()));
    }

    @Override
    public void sentBack(TaskId review) {
        decide(review, "sendBack");
    }

    @Override
    public void rejected(TaskId review) {
        decide(review, "reject");
    }

    @Override
    public void entered(TaskId entering) {
        decide(entering, "enter");
    }

    @Override
    public void backToReview(TaskId entering) {
        decide(entering, "review");
    }

    @Override
    public void backToReport(TaskId entering) {
        decide(entering, "sendBack");
    }

    private void decide(TaskId task, String decision) {
        tasks.complete(task.value(), Map.of(DECISION, decision));
    }

    @Override
    public void passedOn(ChangeId change, EmployeeId from, EmployeeId to) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(change.toString(), KEY)
                .list()
                .forEach(instance -> {
                    Set<String> others = new TreeSet<>(Set.of(from.toString()));
                    Object before = runtime.getVariable(instance.getId(), OTHERS);
                    if (before != null && !before.toString().isEmpty()) {
                        others.addAll(Set.of(before.toString().split(" ")));
                    }
                    others.remove(to.toString());
                    runtime.setVariables(
                            instance.getId(),
                            Map.of(PROPOSER, to.toString(), EXCLUDED, to.toString(), OTHERS, String.join(" ", others)));
                });
    }
}
