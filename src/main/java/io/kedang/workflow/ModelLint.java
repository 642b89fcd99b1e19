package io.kedang.workflow;

import io.kedang.page.Languages;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Finds what is wrong with a model before anybody meets it at run time: asked for every model when the
 * application starts, and by a test.
 */
@Component
class ModelLint {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern CALL = Pattern.compile("(?<![.\\w])([A-Za-z_]\\w*)\\.\\w+\\(");
    private static final Pattern DELEGATE = Pattern.compile("delegateExpression=\"[$#]\\{(\\w+)}\"");
    private static final Pattern DUE = Pattern.compile("due\\.(\\w+)\\('([^']*)'(?:, \\w+)?\\)");
    private static final Pattern CODE =
            Pattern.compile("<(?:\\w+:)?(?:scriptTask|script)\\b|(?:camunda:class|language)=\"");
    private static final Set<String> OF_THE_ENGINE = Set.of("execution", "task");

    private final BeanFactory beans;
    private final Due due;
    private final ModelLabels labels;
    private final DecisionLint decisions;

    ModelLint(BeanFactory beans, Due due, Languages languages) {
        this.labels = new ModelLabels(languages.offered());
        this.decisions = new DecisionLint(labels);
        this.beans = beans;
        this.due = due;
    }

    /** What is wrong, in sentences; empty when nothing is. */
    List<String> problems(ModelFile file) {
        return file.isProcess() ? problemsOfProcess(file) : decisions.problems(file);
    }

    private List<String> problemsOfProcess(ModelFile file) {
        BpmnModelInstance model = file.model();
        List<String> problems = new ArrayList<>();
        Collection<Process> processes = model.getModelElementsByType(Process.class);
        check(problems, processes.size() == 1, "holds " + processes.size() + " processes, not one");
        processes.forEach(process -> checkProcess(problems, file, process));
        checkPicture(problems, model);
        model.getModelElementsByType(UserTask.class).forEach(task -> checkTask(problems, task));
        model.getModelElementsByType(ServiceTask.class).forEach(task -> checkService(problems, task));
        model.getModelElementsByType(TimerEventDefinition.class).forEach(timer -> checkTimer(problems, timer));
        checkLabels(problems, file, model);
        checkExpressions(problems, file.text());
        check(problems, !CODE.matcher(file.text()).find(), "holds a script or names a class; delegates are beans");
        return problems.stream().map(problem -> file.name() + " " + problem).toList();
    }

    private static void checkProcess(List<String> problems, ModelFile file, Process process) {
        check(problems, process.getId().equals(file.key()), "holds the process " + process.getId());
        check(problems, process.isExecutable(), "is not executable");
        check(problems, process.getCamundaHistoryTimeToLiveString() != null, "has no historyTimeToLive");
    }

    private static void checkPicture(List<String> problems, BpmnModelInstance model) {
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            check(problems, node.getDiagramElement() != null, "does not draw " + node.getId());
        }
        for (SequenceFlow flow : model.getModelElementsByType(SequenceFlow.class)) {
            check(problems, flow.getDiagramElement() != null, "does not draw " + flow.getId());
        }
    }

    private void checkTask(List<String> problems, UserTask task) {
        String id = task.getId();
        checkActivity(problems, task);
        check(problems, isSet(task.getCamundaDueDate()), "gives " + id + " no due date");
        checkForm(problems, id, task.getCamundaFormKey());
        checkWho(problems, task);
    }

    private static void checkActivity(List<String> problems, Activity task) {
        String id = task.getId();
        check(problems, id.startsWith("Task_"), "names a task " + id + ", not Task_…");
        boolean documented = task.getDocumentations().stream()
                .anyMatch(text -> !text.getTextContent().isBlank());
        check(problems, documented, "does not document " + id);
        check(problems, Diagram.isNamed(task), "gives " + id + " no name");
    }

    private static void checkService(List<String> problems, ServiceTask task) {
        checkActivity(problems, task);
        check(problems, isSet(task.getCamundaDelegateExpression()), "gives " + task.getId() + " no delegate");
    }

    /**
     * On the edge of a task a timer tells that it waits: it takes its time from the settings and leaves the task alone. A
     * wait that nobody works on it may end.
     */
    private static void checkTimer(List<String> problems, TimerEventDefinition timer) {
        if (timer.getParentElement() instanceof BoundaryEvent event) {
            String time = timer.getTimeDate() == null ? "" : timer.getTimeDate().getTextContent();
            check(problems, time.startsWith("${due."), "times " + event.getId() + " not by ${due.…}");
            boolean ends = event.cancelActivity() && !(event.getAttachedTo() instanceof ReceiveTask);
            check(problems, !ends, "ends a task by the timer " + event.getId());
        } else {
            String cycle =
                    timer.getTimeCycle() == null ? "" : timer.getTimeCycle().getTextContent();
            check(problems, cycle.startsWith("${"), "starts by a timer without a cycle from the settings");
        }
    }

    /** The process itself, and whatever has a name in the model: pages show it in the reader's language. */
    private void checkLabels(List<String> problems, ModelFile file, BpmnModelInstance model) {
        Stream.concat(
                        Stream.of("process." + file.key()),
                        model.getModelElementsByType(FlowElement.class).stream()
                                .filter(Diagram::isNamed)
                                .map(element -> "process." + file.key() + "." + element.getId()))
                .forEach(label -> {
                    List<String> missing = labels.missing(label);
                    check(problems, missing.isEmpty(), "has no label " + label + " in " + missing);
                });
    }

    private static void checkForm(List<String> problems, String id, String formKey) {
        check(problems, isSet(formKey), "gives " + id + " no form");
        if (isSet(formKey)) {
            String template = "templates/forms/" + formKey + ".html";
            check(problems, new ClassPathResource(template).exists(), "needs for " + id + " the form " + template);
        }
    }

    private static void checkWho(List<String> problems, UserTask task) {
        List<String> groups = task.getCamundaCandidateGroupsList();
        check(
                problems,
                isSet(task.getCamundaAssignee()) || groups != null && !groups.isEmpty(),
                "gives " + task.getId() + " to nobody");
        if (groups != null) {
            groups.forEach(group -> check(
                    problems, Groups.mayBeNamed(group), "gives " + task.getId() + " to the unknown group " + group));
        }
    }

    private void checkExpressions(List<String> problems, String text) {
        found(DELEGATE, text).forEach(bean -> check(problems, beans.containsBean(bean), "needs the bean " + bean));
        found(EXPRESSION, text)
                .flatMap(expression -> found(CALL, expression))
                .filter(name -> !OF_THE_ENGINE.contains(name))
                .distinct()
                .forEach(bean -> check(problems, isPublicBean(bean), "calls " + bean + ", which is no public bean"));
        DUE.matcher(text).results().forEach(call -> checkDue(problems, Due.settingOf(call.group(1)), call.group(2)));
    }

    private void checkDue(List<String> problems, String setting, String step) {
        check(problems, due.knows(setting, step), "needs the setting kedang." + setting + "." + step);
    }

    /** Expressions reach public classes only, and fail obscurely with others. */
    private boolean isPublicBean(String name) {
        return beans.containsBean(name)
                && Modifier.isPublic(
                        AopUtils.getTargetClass(beans.getBean(name)).getModifiers());
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    private static boolean isSet(String text) {
        return text != null && !text.isBlank();
    }

    private static void check(List<String> problems, boolean good, String problem) {
        if (!good) {
            problems.add(problem);
        }
    }
}
