package io.kedang.receivables.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.receivables.Stage;
import io.kedang.receivables.StageFacts;
import io.kedang.receivables.StagePick;
import io.kedang.receivables.Stages;
import io.kedang.receivables.Tried;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The delivered table, row by row, each on both sides of where it begins. */
class StageTableTest {

    private static final DmnModelInstance MODEL = model();

    private final Stages table = new StageTable(StageTable.read(MODEL));

    @ParameterizedTest(name = "{0} days, {1}, {2}, {3} broken, {4} before, {5}: {6}")
    @CsvSource({
        // days, amount, grade, broken, earlier, tried, stage, rule
        "   1,      500.00, B, 0, 0, NONE,     REMINDER, reminder_else",
        "  15,      500.00, B, 0, 0, NONE,     REMINDER, reminder_else",
        "  16,      500.00, B, 0, 0, NONE,     VISIT,    visit_days",
        "  16,      500.00, A, 0, 0, NONE,     REMINDER, reminder_else",
        "  30,      500.00, A, 0, 0, NONE,     REMINDER, reminder_else",
        "  31,      500.00, A, 0, 0, NONE,     VISIT,    visit_good",
        "   7,   100000.00, B, 0, 0, NONE,     REMINDER, reminder_else",
        "   8,    99999.99, B, 0, 0, NONE,     REMINDER, reminder_else",
        "   8,   100000.00, A, 0, 0, NONE,     VISIT,    visit_large",
        "   1,      500.00, A, 0, 1, NONE,     VISIT,    visit_history",
        "   1,      500.00, A, 0, 0, REMINDER, VISIT,    visit_tried",
        "  30,      500.00, C, 0, 0, NONE,     VISIT,    visit_days",
        "  31,      500.00, C, 0, 0, NONE,     MANAGER,  manager_weak",
        "  31,      500.00, '', 0, 0, NONE,    MANAGER,  manager_weak",
        "  31,      500.00, B, 0, 0, NONE,     VISIT,    visit_days",
        "  31,   199999.99, B, 0, 0, NONE,     VISIT,    visit_days",
        "  31,   200000.00, A, 0, 0, NONE,     MANAGER,  manager_large",
        "  30,   200000.00, B, 0, 0, NONE,     VISIT,    visit_days",
        "  60,      500.00, B, 0, 0, NONE,     VISIT,    visit_days",
        "  61,      500.00, A, 0, 0, NONE,     MANAGER,  manager_days",
        "   1,      500.00, A, 1, 0, NONE,     MANAGER,  manager_broken",
        "   1,      500.00, A, 0, 0, VISIT,    MANAGER,  manager_tried",
        "  90,      500.00, C, 0, 0, NONE,     MANAGER,  manager_days",
        "  91,      500.00, C, 0, 0, NONE,     LEADER,   leader_weak",
        "  91,      500.00, B, 0, 0, NONE,     MANAGER,  manager_days",
        "  61,   499999.99, A, 0, 0, NONE,     MANAGER,  manager_days",
        "  61,   500000.00, A, 0, 0, NONE,     LEADER,   leader_large",
        "  60,   500000.00, A, 0, 0, NONE,     MANAGER,  manager_large",
        " 120,      500.00, A, 0, 0, NONE,     MANAGER,  manager_days",
        " 121,      500.00, A, 0, 0, NONE,     LEADER,   leader_days",
        "   1,      500.00, A, 2, 0, NONE,     LEADER,   leader_broken",
        "   1,      500.00, A, 0, 0, MANAGER,  LEADER,   leader_tried",
    })
    void the_first_row_that_fits_decides(
            int days, BigDecimal amount, String grade, int broken, int earlier, Tried tried, Stage stage, String rule) {
        assertThat(table.pick(new StageFacts(days, amount, grade, broken, earlier, tried)))
                .isEqualTo(new StagePick(stage, StageTable.KEY + "_" + rule));
    }

    @Test
    void every_row_names_itself() {
        for (Rule rule : MODEL.getModelElementsByType(Rule.class)) {
            String named = rule.getOutputEntries().stream()
                    .map(OutputEntry::getTextContent)
                    .map(String::strip)
                    .skip(1)
                    .findFirst()
                    .orElseThrow();
            assertThat("\"" + rule.getId() + "\"").isEqualTo(named);
        }
    }

    @Test
    void nobody_begins_with_a_promise_or_the_law() {
        Set<String> stages = new TreeSet<>();
        MODEL.getModelElementsByType(Rule.class)
                .forEach(rule -> stages.add(rule.getOutputEntries()
                        .iterator()
                        .next()
                        .getTextContent()
                        .strip()));
        assertThat(stages).containsExactly("\"LEADER\"", "\"MANAGER\"", "\"REMINDER\"", "\"VISIT\"");
    }

    private static DmnModelInstance model() {
        try (InputStream file = StageTableTest.class.getResourceAsStream("/processes/receivable-stage.dmn")) {
            return Dmn.readModelFromStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
