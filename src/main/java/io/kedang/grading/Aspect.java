package io.kedang.grading;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** What is decided about a customer, each by a decision table of its own, in this order: later ones use earlier ones. */
public enum Aspect {
    TREND("trend"),
    ABC("abc"),
    RISK("risk"),
    LEVEL("level"),
    WEIGHT("weight"),
    LOYALTY("loyalty"),
    IMPORTANCE("importance");

    /** Those that go by measured figures, and so have limits at which a customer could flip. */
    static final Set<Aspect> STEADIED = EnumSet.of(TREND, ABC, LEVEL);

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

    /** The aspect that a rule belongs to: the rule's id begins with its decision. */
    static Aspect ofRule(String rule) {
        return of(rule.substring(0, rule.indexOf('_')));
    }

    public String messageKey() {
        return "grading.aspect." + name();
    }
}
