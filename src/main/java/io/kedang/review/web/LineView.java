package io.kedang.review.web;

import io.kedang.page.Choice;
import io.kedang.page.Problem;
import io.kedang.review.LineKind;
import io.kedang.review.Observation;
import io.kedang.review.ReviewLine;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer on the manager's page.
 *
 * @param classes proposed or decided, beside those that the customer has
 * @param why of the classes that change, and of trade and risk; one sentence each
 * @param more why of the others
 * @param said what was decided, by whom and when; empty while it is open
 * @param observation that the review before asked for, if it did
 * @param lostContact since when a monthly check could not reach the customer any more, in words; empty when it could
 * @param lastReason what was said in the review before; empty for nothing
 * @param typed what stands in the fields
 * @param key of its form
 * @param problems of what was typed
 * @param changed whether it changed while the page was open
 */
record LineView(
        ReviewLine line,
        List<ClassView> classes,
        List<Why> why,
        List<Why> more,
        String said,
        @Nullable Observation observation,
        String lostContact,
        String lastReason,
        Typed typed,
        UUID key,
        List<Problem> problems,
        boolean changed) {

    /** @param labelKey of what it decides */
    record Why(String labelKey, String text) {}

    /** @param scales each with what is chosen */
    record Typed(String reason, String until, boolean observed, String observedUntil, List<Chosen> scales) {}

    record Chosen(String name, String labelKey, List<Choice> choices, String code) {}

    public boolean isDecided() {
        return !said.isEmpty();
    }

    /** Colour of the badge of a kind. */
    public String colour(LineKind kind) {
        return switch (kind) {
            case LOST, RISK -> "red";
            case SHRINKING -> "orange";
            case GROWING -> "green";
            case OBSERVED -> "purple";
            case CHANGED, FIRST -> "blue";
            case UNCHANGED -> "secondary";
        };
    }

    public List<Problem> about(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .toList();
    }

    LineView with(List<Problem> wrong, Typed fields, boolean conflict) {
        return new LineView(
                line, classes, why, more, said, observation, lostContact, lastReason, fields, key, wrong, conflict);
    }
}
