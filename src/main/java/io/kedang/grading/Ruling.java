package io.kedang.grading;

import java.util.List;

/**
 * What a decision table says.
 *
 * @param rules that fit, with what each decides; more than one only where a table collects
 */
public record Ruling(List<Rule> rules) {

    public Ruling {
        rules = List.copyOf(rules);
    }

    /** @param id by which its text is found */
    public record Rule(String id, String result) {}

    /**
     * The only rule that fits.
     *
     * @throws IllegalStateException when there is none, or more than one
     */
    public Rule only() {
        if (rules.size() != 1) {
            throw new IllegalStateException(rules.size() + " rules fit where one must: " + rules);
        }
        return rules.get(0);
    }
}
