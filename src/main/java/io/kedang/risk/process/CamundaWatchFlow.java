package io.kedang.risk.process;

import io.kedang.risk.Doer;
import io.kedang.risk.RiskVisitId;
import io.kedang.risk.WatchFlow;
import io.kedang.risk.WatchId;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.workflow.ProcessLinks;
import io.kedang.worklist.TaskId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** The engine's side of {@code processes/risk-watch.bpmn} and {@code processes/risk-visit.bpmn}. */
@Component
class CamundaWatchFlow implements WatchFlow {

    private static final String WATCH = "risk-watch";
    private static final String VISIT = "risk-visit";
    private static final String DECISION = "decision";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ProcessLinks links;

    CamundaWatchFlow(RuntimeService runtime, TaskService tasks, ProcessLinks links) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.links = links;
    }

    @Override
    public void begin(WatchId watch, CardId card, Optional<Doer> raiser) {
        String instance = runtime.startProcessInstanceByKey(WATCH, watch.toString(), keptAway(raiser))
                .getId();
        links.open(WATCH, card.subject(), "", instance);
    }

    @Override
    public void watched(TaskId deciding) {
        decide(deciding, "watch", Optional.empty());
    }

    @Override
    public void dismissed(TaskId deciding) {
        decide(deciding, "dismiss", Optional.empty());
    }

    @Override
    public void askReport(WatchId watch) {
        runtime.createMessageCorrelation("reportDue")
                .processInstanceBusinessKey(watch.toString())
                .correlateExclusively();
    }

    @Override
    public void reported(TaskId reporting) {
        decide(reporting, "goOn", Optional.empty());
    }

    @Override
    public void endProposed(TaskId reporting, Doer proposer) {
        decide(reporting, "proposeEnd", Optional.of(proposer));
    }

    @Override
    public void proposeEnd(WatchId watch, Doer proposer) {
        runtime.createMessageCorrelation("endProposed")
                .processInstanceBusinessKey(watch.toString())
                .setVariables(keptAway(Optional.of(proposer)))
                .correlateExclusively();
    }

    @Override
    public void ended(TaskId decidingEnd) {
        decide(decidingEnd, "end", Optional.empty());
    }

    @Override
    public void goesOn(TaskId decidingEnd) {
        decide(decidingEnd, "goOn", Optional.empty());
    }

    @Override
    public void askVisit(RiskVisitId visit, WatchId watch) {
        String instance =
                runtime.startProcessInstanceByKey(VISIT, visit.toString()).getId();
        links.open(VISIT, watch.subject(), "", instance);
    }

    @Override
    public void visited(TaskId visiting) {
        tasks.complete(visiting.value());
    }

    @Override
    public void spareVisit(RiskVisitId visit) {
        runtime.createMessageCorrelation("visitSpared")
                .processInstanceBusinessKey(visit.toString())
                .correlateExclusively();
    }

    private void decide(TaskId task, String decision, Optional<Doer> keptAway) {
        Map<String, Object> variables = keptAway(keptAway);
        variables.put(DECISION, decision);
        tasks.complete(task.value(), variables);
    }

    /** Four eyes: the next step of a group is not theirs. */
    private static Map<String, Object> keptAway(Optional<Doer> doer) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("excluded", doer.map(one -> one.person().toString()).orElse(null));
        variables.put(
                "excludedDeputies",
                doer.flatMap(Doer::deputy).map(EmployeeId::toString).orElse(""));
        return variables;
    }
}
