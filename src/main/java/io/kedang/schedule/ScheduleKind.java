package io.kedang.schedule;

/** What falls due again and again. The name is stored: never rename one that has been used. */
public enum ScheduleKind {
    /** The monthly check, for each employee who holds archived cards. */
    MONTHLY_CHECK(About.EMPLOYEE, false, 12),
    /** The comprehensive review, for each team that has archived cards. */
    COMPREHENSIVE_REVIEW(About.TEAM, false, 12),
    /** The return visit, for each archived card; at least yearly, more often by grade. */
    RETURN_VISIT(About.CARD, true, 12);

    private final About about;
    private final boolean spread;
    private final int longest;

    ScheduleKind(About about, boolean spread, int longest) {
        this.about = about;
        this.spread = spread;
        this.longest = longest;
    }

    About about() {
        return about;
    }

    /**
     * Whether each subject has its own day, counted from when it was done last. Else all fall due together, on a
     * working day of the month.
     */
    public boolean isSpread() {
        return spread;
    }

    /** Whether a customer's grade may make it fall due more often. */
    public boolean isGraded() {
        return about == About.CARD;
    }

    /** The longest interval, in months. */
    public int longest() {
        return longest;
    }
}
