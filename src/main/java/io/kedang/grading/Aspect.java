package io.kedang.grading;

import java.util.Arrays;

/** What is decided about a customer, each by a decision table of its own, in this order: later ones use earlier ones. */
public enum Aspect {
    TREND("trend"),
    ABC("abc"),
    RISK("risk"),
    LEVEL("level"),
    WEIGHT("weight"),
    LOYALTY("loyalty"),
    IMPORTANCE("importance");

    private final String key;

    Aspect(String key) {
        this.key = key;
    }

    /** The key of its decision table, and the name of the table's file. */
    public String decision() {
        return key;
    }

    /** The aspect that a decision is about. */
    public static Aspect of(String decision) {
        return Arrays.stream(values())
                .filter(aspect -> aspect.key.equals(decision))
                .findFirst()
                .orElseThrow();
    }

    public String messageKey() {
        return "grading.aspect." + name();
    }
}
