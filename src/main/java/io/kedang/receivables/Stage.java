package io.kedang.receivables;

/** Who follows up, the later the more serious. The names are stored, and stand in the decision table. */
public enum Stage {
    /** Finance writes a friendly reminder. */
    REMINDER,
    /** The salesperson visits the customer. */
    VISIT,
    /** The customer has promised to pay, at once or in instalments. */
    PROMISE,
    MANAGER,
    LEADER,
    /** With the law, or to be written off. */
    LAW;

    boolean isBefore(Stage other) {
        return compareTo(other) < 0;
    }
}
