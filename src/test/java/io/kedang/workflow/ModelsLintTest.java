package io.kedang.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.KedangTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowingConsumer;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@KedangTest
class ModelsLintTest {

    @Autowired
    private ModelLint lint;

    @TestFactory
    Stream<DynamicTest> everyDeliveredModelIsFit() {
        return ModelFiles.delivered().stream()
                .map(model -> DynamicTest.dynamicTest(
                        model.name(), () -> assertThat(lint.problems(model)).isEmpty()));
    }

    @Test
    void aModelThatLacksOnlyItsLabelsLacksThemInEveryLanguage() {
        assertThat(lint.problems(model(UnaryOperator.identity())))
                .hasSize(5)
                .allSatisfy(problem -> assertThat(problem).contains("zh"))
                .anySatisfy(of("process.test-lint"))
                .anySatisfy(of("process.test-lint.Start"))
                .anySatisfy(of("process.test-lint.Task_collect"))
                .anySatisfy(of("process.test-lint.Flow_begun"));
    }

    private static ThrowingConsumer<String> of(String label) {
        return problem -> assertThat(problem).contains("has no label " + label + " in [en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id=\"test-lint\"            | id=\"other\"                     | holds the process other",
                "isExecutable=\"true\"       | isExecutable=\"false\"           | is not executable",
                "camunda:historyTimeToLive=\"P1D\" | ''                        | has no historyTimeToLive",
                "Task_collect                | collect                         | names a task collect",
                "Collects.                   | ''                              | does not document Task_collect",
                "camunda:dueDate=\"${due.after('card-intake.collect')}\" | ''  | no due date",
                "'card-intake.collect'       | 'card-intake.unknown'           | kedang.due.card-intake.unknown",
                "lint/form                   | lint/missing                    | templates/forms/lint/missing.html",
                "camunda:candidateGroups=\"CLERK\" | ''                        | to nobody",
                "\"CLERK\"                   | \"CLERKS\"                      | unknown group CLERKS",
                "${due.after                 | ${undue.after                   | calls undue",
                "${due.after                 | ${modelLint.problems(1)} ${due.after | calls modelLint, which is no public bean",
                "camunda:dueDate             | camunda:delegateExpression=\"${nobody}\" camunda:dueDate | needs the bean nobody",
                "<userTask                   | <userTask camunda:class=\"X\"   | names a class",
                "name=\"Collect\"             | ''                              | gives Task_collect no name",
                "bpmnElement=\"Task_collect\" | bpmnElement=\"Start\"          | does not draw Task_collect",
            })
    void whatIsWrongIsNamed(String part, String instead, String problem) {
        assertThat(lint.problems(model(xml -> replace(xml, part, instead))))
                .anySatisfy(found -> assertThat(found).contains(problem));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "due.remindAt('card-intake.review')    | due.remindAt('card-intake.open') | needs the setting kedang.remind.card-intake.open",
                "due.escalateAt('card-intake.review')  | due.sometime('card-intake.review') | needs the setting kedang.sometime.card-intake.review",
                "${due.remindAt('card-intake.review')} | 2026-11-22T10:00:00Z             | times Event_remind_review not by ${due.…}",
                "cancelActivity=\"false\"            | cancelActivity=\"true\"           | ends a task by the timer Event_remind_collect",
                "camunda:delegateExpression=\"${remindOfCard}\" | ''                    | gives Task_remind no delegate",
                "${remindOfCard}                       | ${nobody}                        | needs the bean nobody",
            })
    void whatIsWrongWithTimersAndServicesIsNamed(String part, String instead, String problem) {
        ModelFile intake = ModelFiles.delivered().stream()
                .filter(model -> model.key().equals("card-intake"))
                .findFirst()
                .orElseThrow();
        String changed = replace(intake.text(), part, instead);

        List<String> problems = lint.problems(new ModelFile(intake.name(), changed.getBytes(StandardCharsets.UTF_8)));

        assertThat(String.join("\n", problems)).contains(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<decision id=\"abc\"        | <decision id=\"other\"            | holds the decision other",
                "camunda:historyTimeToLive=\"P30D\" | ''                           | has no historyTimeToLive",
                "<rule id=\"abc_a\">         | <rule id=\"abc1\">               | names a rule abc1, not abc_…",
                "<rule id=\"abc_a\">         | <rule id=\"abc_z\">              | annotates abc_z not with the key of its text",
                "grading.rule.abc_a<         | grading.rule.z.abc_a<            | has no text grading.rule.z.abc_a in [en",
                "label=\"ABC class\"         | ''                               | gives the column Output_abc no label",
                "<inputEntry id=\"abc_a_buys\" | <inputEntry expressionLanguage=\"javascript\" id=\"abc_a_buys\" | asks in javascript",
            })
    void whatIsWrongWithADecisionTableIsNamed(String part, String instead, String problem) {
        ModelFile abc = ModelFiles.delivered().stream()
                .filter(model -> model.name().equals("abc.dmn"))
                .findFirst()
                .orElseThrow();
        String changed = replace(abc.text(), part, instead);

        List<String> problems = lint.problems(new ModelFile(abc.name(), changed.getBytes(StandardCharsets.UTF_8)));

        assertThat(String.join("\n", problems)).contains(problem);
    }

    private static String replace(String xml, String part, String instead) {
        assertThat(xml).contains(part);
        return xml.replace(part, instead == null ? "" : instead);
    }

    private static ModelFile model(UnaryOperator<String> change) {
        String xml = Bpmn.convertToString(Bpmn.createExecutableProcess("test-lint")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent("Start")
                .name("Begun")
                .sequenceFlowId("Flow_begun")
                .userTask("Task_collect")
                .name("Collect")
                .documentation("Collects.")
                .camundaDueDate("${due.after('card-intake.collect')}")
                .camundaCandidateGroups("CLERK")
                .camundaFormKey("lint/form")
                .endEvent("End")
                .done());
        String named = xml.replace("id=\"Flow_begun\"", "id=\"Flow_begun\" name=\"begun\"");
        return new ModelFile("test-lint.bpmn", change.apply(named).getBytes(StandardCharsets.UTF_8));
    }
}
