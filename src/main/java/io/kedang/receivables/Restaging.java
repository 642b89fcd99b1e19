package io.kedang.receivables;

/** Whether a case is taken on or back when it is looked at. */
enum Restaging {
    STAYS,
    /** Days have passed, or more is owed. */
    ON,
    /** A payment leaves something that an earlier stage is enough for. */
    BACK;

    /**
     * Only what makes the figures better takes a case back, so that a case which came on because something was tried in
     * vain does not return by itself; what binds both sides, such as a promise, holds it where it is.
     *
     * @param before by figures alone, when it was looked at last
     * @param now by figures alone
     * @param picked by figures and what was tried in vain
     */
    static Restaging of(CaseStep step, Stage before, Stage now, Stage picked) {
        if (step.isLoweredByPayment() && now.isBefore(before) && now.isBefore(step.stage())) {
            return BACK;
        }
        return step.isRaisedByDays() && step.stage().isBefore(picked) ? ON : STAYS;
    }
}
