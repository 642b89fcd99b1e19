package io.kedang.credit.process;

import io.kedang.credit.CreditFlow;
import io.kedang.credit.OverrunId;
import io.kedang.credit.ProposalId;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.workflow.ProcessLinks;
import io.kedang.worklist.TaskId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** The engine's side of {@code processes/credit-limit.bpmn} and {@code processes/over-limit.bpmn}. */
@Component
class CamundaCreditFlow implements CreditFlow {

    private static final String LIMIT = "credit-limit";
    private static final String OVERRUN = "over-limit";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ProcessLinks links;

    CamundaCreditFlow(RuntimeService runtime, TaskService tasks, ProcessLinks links) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.links = links;
    }

    @Override
    public void begin(ProposalId proposal, CardId card, boolean judged, Set<EmployeeId> keptAway) {
        Map<String, Object> variables = keptAway(keptAway);
        variables.put("judged", judged);
        String instance = runtime.startProcessInstanceByKey(LIMIT, proposal.toString(), variables)
                .getId();
        links.open(LIMIT, card.subject(), "", instance);
    }

    @Override
    public void recommended(TaskId judging, Set<EmployeeId> keptAway) {
        Map<String, Object> variables = keptAway(keptAway);
        variables.putAll(decision("recommend"));
        tasks.complete(judging.value(), variables);
    }

    @Override
    public void dismissed(TaskId judging) {
        tasks.complete(judging.value(), decision("dismiss"));
    }

    @Override
    public void approved(TaskId deciding) {
        tasks.complete(deciding.value(), decision("approve"));
    }

    @Override
    public void refused(TaskId deciding) {
        tasks.complete(deciding.value(), decision("refuse"));
    }

    @Override
    public void beginOverrun(OverrunId overrun, CardId card) {
        String instance =
                runtime.startProcessInstanceByKey(OVERRUN, overrun.toString()).getId();
        links.open(OVERRUN, card.subject(), "", instance);
    }

    @Override
    public void overrunJudged(TaskId judging) {
        tasks.complete(judging.value());
    }

    private static Map<String, Object> decision(String taken) {
        return Map.of("decision", taken);
    }

    /** Four eyes: the next step is for none of them. The work list wants one person and, apart, the others. */
    private static Map<String, Object> keptAway(Set<EmployeeId> persons) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(
                "excluded",
                persons.stream().findFirst().map(EmployeeId::toString).orElse(null));
        variables.put(
                "excludedDeputies",
                persons.stream().skip(1).map(EmployeeId::toString).collect(Collectors.joining(" ")));
        return variables;
    }
}
