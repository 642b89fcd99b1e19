package io.kedang.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InputClause;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.OutputClause;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * Finds what is wrong with a decision table: above all a rule that could not be told to those whom it decides about.
 */
final class DecisionLint {

    private final ModelLabels labels;

    DecisionLint(ModelLabels labels) {
        this.labels = labels;
    }

    List<String> problems(ModelFile file) {
        DmnModelInstance model = Dmn.readModelFromStream(file.stream());
        List<String> problems = new ArrayList<>();
        Collection<Decision> decisions = model.getModelElementsByType(Decision.class);
        check(problems, decisions.size() == 1, "holds " + decisions.size() + " decisions, not one");
        decisions.forEach(decision -> checkDecision(problems, file, decision));
        check(problems, !model.getModelElementsByType(DecisionTable.class).isEmpty(), "holds no table");
        checkColumns(problems, model);
        model.getModelElementsByType(Rule.class).forEach(rule -> checkRule(problems, file, rule));
        checkLanguage(problems, model);
        return problems.stream().map(problem -> file.name() + " " + problem).toList();
    }

    private static void checkDecision(List<String> problems, ModelFile file, Decision decision) {
        check(problems, decision.getId().equals(file.key()), "holds the decision " + decision.getId());
        check(problems, decision.getCamundaHistoryTimeToLiveString() != null, "has no historyTimeToLive");
        check(problems, !description(decision).isBlank(), "does not document its decision");
    }

    private static void checkColumns(List<String> problems, DmnModelInstance model) {
        Stream.concat(
                        model.getModelElementsByType(InputClause.class).stream(),
                        model.getModelElementsByType(OutputClause.class).stream())
                .filter(column -> column.getLabel() == null || column.getLabel().isBlank())
                .forEach(column -> problems.add("gives the column " + column.getId() + " no label"));
    }

    /** Its id tells which decision it belongs to, its annotation is the key of the text that explains it. */
    private void checkRule(List<String> problems, ModelFile file, Rule rule) {
        String id = rule.getId();
        check(problems, id.startsWith(file.key() + "_"), "names a rule " + id + ", not " + file.key() + "_…");
        String key = description(rule);
        check(problems, key.endsWith("." + id), "annotates " + id + " not with the key of its text");
        List<String> missing = labels.missing(key);
        check(problems, missing.isEmpty(), "has no text " + key + " in " + missing);
    }

    /** FEEL only: other languages can call code. */
    private static void checkLanguage(List<String> problems, DmnModelInstance model) {
        Stream.of(
                        model.getModelElementsByType(InputExpression.class).stream()
                                .map(InputExpression::getExpressionLanguage),
                        model.getModelElementsByType(InputEntry.class).stream().map(InputEntry::getExpressionLanguage),
                        model.getModelElementsByType(OutputEntry.class).stream()
                                .map(OutputEntry::getExpressionLanguage))
                .flatMap(languages -> languages)
                .filter(language -> language != null)
                .distinct()
                .forEach(language -> problems.add("asks in " + language + ", not in FEEL"));
    }

    private static String description(DmnElement element) {
        return element.getDescription() == null
                ? ""
                : element.getDescription().getTextContent().strip();
    }

    private static void check(List<String> problems, boolean good, String problem) {
        if (!good) {
            problems.add(problem);
        }
    }
}
