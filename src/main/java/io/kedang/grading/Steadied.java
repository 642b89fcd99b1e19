package io.kedang.grading;

/**
 * A class after the steadying.
 *
 * @param result the class
 * @param rule that fits the figures alone
 */
record Steadied(String result, Ruling.Rule rule) {

    boolean kept() {
        return !result.equals(rule.result());
    }
}
