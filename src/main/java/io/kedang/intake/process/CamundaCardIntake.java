package io.kedang.intake.process;

import io.kedang.intake.CardIntake;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import io.kedang.workflow.ProcessLinks;
import io.kedang.worklist.TaskId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** The engine's side of {@code processes/card-intake.bpmn}. */
@Component
class CamundaCardIntake implements CardIntake {

    private static final String KEY = "card-intake";
    private static final String DECISION = "decision";

    /** No step of a group is theirs either. */
    private static final String DEPUTIES = "excludedDeputies";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ProcessLinks links;

    CamundaCardIntake(RuntimeService runtime, TaskService tasks, ProcessLinks links) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.links = links;
    }

    @Override
    public void begin(CardId card, EmployeeId collector, TeamId team) {
        ProcessInstance instance = runtime.startProcessInstanceByKey(
                KEY,
                card.toString(),
                Map.of(
                        "collector",
                        collector.toString(),
                        "team",
                        team.toString(),
                        // four eyes: no step of a group is the collector's
                        "excluded",
                        collector.toString(),
                        DEPUTIES,
                        ""));
        links.open(KEY, card.subject(), "", instance.getId());
    }

    @Override
    public void handedIn(TaskId collecting, Set<EmployeeId> deputies) {
        tasks.complete(collecting.value(), Map.of(DEPUTIES, text(deputies)));
    }

    @Override
    public void discard(CardId card) {
        correlate("discardCard", card);
    }

    @Override
    public void withdraw(CardId card) {
        correlate("withdrawCard", card);
    }

    private void correlate(String message, CardId card) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(card.toString())
                .correlateExclusively();
    }

    @Override
    public void approved(TaskId review) {
        decide(review, "approve");
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
        decide(entering, "sendBack");
    }

    @Override
    public void accountOpened(TaskId opening) {
        decide(opening, "open");
    }

    @Override
    public void backToEntry(TaskId opening) {
        decide(opening, "sendBack");
    }

    private static String text(Set<EmployeeId> persons) {
        return persons.stream().map(EmployeeId::toString).sorted().collect(Collectors.joining(" "));
    }

    private void decide(TaskId task, String decision) {
        tasks.complete(task.value(), Map.of(DECISION, decision));
    }
}
