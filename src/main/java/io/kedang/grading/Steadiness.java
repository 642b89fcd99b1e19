package io.kedang.grading;

import io.kedang.grading.Ruling.Rule;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps a customer that lies at a limit from flipping from review to review: the class stays until the figure is
 * beyond the limit by a margin, or says the same in two reviews running.
 */
final class Steadiness {

    private final Rulebook rules;

    Steadiness(Rulebook rules) {
        this.rules = rules;
    }

    /**
     * @param facts without the measured figure
     * @param earlier of the review before; empty in the first
     */
    Steadied decide(Aspect aspect, Map<String, Object> facts, Measured figure, Optional<Held> earlier) {
        Rule said = ask(aspect, facts, figure, BigDecimal.ZERO);
        boolean keeps = earlier.filter(before -> staysFor(before, said))
                .filter(before -> isNear(before.held(), aspect, facts, figure))
                .isPresent();
        return new Steadied(keeps ? earlier.orElseThrow().held() : said.result(), said);
    }

    private static boolean staysFor(Held before, Rule said) {
        return !said.result().equals(before.held()) && !said.result().equals(before.said());
    }

    /** Whether a figure a little to either side would leave the class as it was. */
    private boolean isNear(String held, Aspect aspect, Map<String, Object> facts, Measured figure) {
        return figure.value().isPresent()
                && (held.equals(ask(aspect, facts, figure, figure.margin()).result())
                        || held.equals(
                                ask(aspect, facts, figure, figure.margin().negate())
                                        .result()));
    }

    private Rule ask(Aspect aspect, Map<String, Object> facts, Measured figure, BigDecimal shift) {
        Map<String, Object> all = new HashMap<>(facts);
        all.put(
                figure.name(),
                figure.value()
                        .map(value -> value.add(shift).stripTrailingZeros())
                        .orElse(null));
        return rules.rule(aspect, all).only();
    }
}
