package io.kedang.worklist;

import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.SubjectId;
import io.kedang.shared.TeamId;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Two processes of one task each: one for a person, one for a group. */
@Component
public class TestFlow implements SmartInitializingSingleton {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TestSubjects subjects;

    TestFlow(RepositoryService repository, RuntimeService runtime, TaskService tasks, TestSubjects subjects) {
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.subjects = subjects;
    }

    /** What a test starts: the instance, its card and its one task. */
    public record Started(String instance, CardId card, TaskId task) {}

    @Override
    public void afterSingletonsInstantiated() {
        repository
                .createDeployment()
                .name("test")
                .enableDuplicateFiltering(true)
                .addModelInstance("test-person.bpmn", forPerson())
                .addModelInstance("test-group.bpmn", forGroup())
                .deploy();
    }

    private static BpmnModelInstance forPerson() {
        return Bpmn.createExecutableProcess("test-person")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("Task_collect")
                .camundaAssignee("${owner}")
                .camundaDueDate("${due}")
                .camundaFormKey("test/form")
                .endEvent()
                .done();
    }

    private static BpmnModelInstance forGroup() {
        return Bpmn.createExecutableProcess("test-group")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("Task_enter")
                .camundaCandidateGroups("${group}")
                .camundaDueDate("${due}")
                .camundaFormKey("test/form")
                .endEvent()
                .done();
    }

    public Started forPerson(EmployeeId owner, String title, TeamId team, Instant due) {
        return start("test-person", title, team, due, Map.of("owner", owner.toString()));
    }

    public Started forGroup(String group, String title, TeamId team, Instant due) {
        return start("test-group", title, team, due, Map.of("group", group));
    }

    Started forGroupWithout(EmployeeId excluded, String group, String title, TeamId team, Instant due) {
        return start("test-group", title, team, due, Map.of("group", group, "excluded", excluded.toString()));
    }

    private Started start(String key, String title, TeamId team, Instant due, Map<String, Object> more) {
        CardId card = subjects.add(title, team);
        String instance = start(key, card.subject(), due, more);
        return new Started(instance, card, taskOf(instance));
    }

    /** A task of the person about no card. */
    TaskId aboutNoCard(EmployeeId owner, String title, TeamId team, Instant due) {
        SubjectId subject = subjects.addOther(title, team);
        return taskOf(start("test-person", subject, due, Map.of("owner", owner.toString())));
    }

    private String start(String key, SubjectId subject, Instant due, Map<String, Object> more) {
        Map<String, Object> variables = new HashMap<>(more);
        variables.put("due", Date.from(due));
        return runtime.startProcessInstanceByKey(key, subject.toString(), variables)
                .getId();
    }

    private TaskId taskOf(String instance) {
        return new TaskId(tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId());
    }
}
