package io.kedang.schedule;

/** Whom a kind of schedule is about. Everyone it is about has a place in it, by what is archived. */
enum About {
    /** Employees who hold archived cards. */
    EMPLOYEE,
    /** Teams that have archived cards. */
    TEAM,
    /** Archived cards. */
    CARD
}
