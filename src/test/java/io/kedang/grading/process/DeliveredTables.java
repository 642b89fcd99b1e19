package io.kedang.grading.process;

import io.kedang.grading.Aspect;
import io.kedang.grading.Rulebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.model.dmn.Dmn;

/** The delivered decision tables without the engine around them, for tests that need no database. */
public final class DeliveredTables {

    private DeliveredTables() {}

    public static Rulebook rulebook() {
        Map<Aspect, DmnDecision> tables = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            tables.put(aspect, read(aspect));
        }
        return new DecisionTables(tables);
    }

    private static DmnDecision read(Aspect aspect) {
        String file = "/processes/" + aspect.decision() + ".dmn";
        try (InputStream table = DeliveredTables.class.getResourceAsStream(file)) {
            return DecisionTables.read(aspect, Dmn.readModelFromStream(table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
