package io.kedang.receivables;

import java.util.EnumSet;
import java.util.Set;

/** Where exactly a case stands. The names are stored. */
public enum CaseStep {
    /** A reminder is to be written. */
    REMINDING(Stage.REMINDER, "remind"),
    /** The day in the letter is waited for. */
    REMINDED(Stage.REMINDER, "await"),
    COLLECTING(Stage.VISIT, "collect"),
    PROMISED(Stage.PROMISE, "promise"),
    IN_PLAN(Stage.PROMISE, "promise"),
    /** The manager is to settle it. */
    SETTLING(Stage.MANAGER, "settle"),
    /** Nothing is shipped to the customer until a day. */
    ON_HOLD(Stage.MANAGER, "await"),
    /** The leader is to decide. */
    DECIDING(Stage.LEADER, "decide"),
    MORE_TIME(Stage.LEADER, "await"),
    AT_LAW(Stage.LAW, "outcome"),
    /** A second person decides whether it is written off. */
    WRITING_OFF(Stage.LAW, "outcome"),
    CLEARED(Stage.LAW, "cleared"),
    WRITTEN_OFF(Stage.LAW, "writtenOff");

    /** Someone has a task; days that pass can take the case on, over that person’s head. */
    private static final Set<CaseStep> RAISED_BY_DAYS = EnumSet.of(REMINDING, COLLECTING, SETTLING);

    /** Nothing binds both sides: what a customer pays can take the case back. */
    private static final Set<CaseStep> LOWERED_BY_PAYMENT =
            EnumSet.of(REMINDING, REMINDED, COLLECTING, SETTLING, ON_HOLD, DECIDING, MORE_TIME);

    private final Stage stage;
    private final String next;

    CaseStep(Stage stage, String next) {
        this.stage = stage;
        this.next = next;
    }

    static CaseStep first(Stage stage) {
        return switch (stage) {
            case REMINDER -> REMINDING;
            case VISIT -> COLLECTING;
            case MANAGER -> SETTLING;
            case LEADER -> DECIDING;
            case PROMISE, LAW -> throw new IllegalArgumentException("nobody begins with " + stage);
        };
    }

    /** Of a case that is open. */
    public Stage stage() {
        return stage;
    }

    /** The way that the model goes on. */
    String next() {
        return next;
    }

    public boolean isEnded() {
        return this == CLEARED || this == WRITTEN_OFF;
    }

    /** Whether the customer can make a promise now: not while one runs, and not once others have it. */
    public boolean takesPromise() {
        return LOWERED_BY_PAYMENT.contains(this);
    }

    boolean isRaisedByDays() {
        return RAISED_BY_DAYS.contains(this);
    }

    boolean isLoweredByPayment() {
        return LOWERED_BY_PAYMENT.contains(this);
    }

    boolean isPromise() {
        return stage == Stage.PROMISE;
    }
}
