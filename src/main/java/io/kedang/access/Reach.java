package io.kedang.access;

/** Which cards a role reaches. */
public enum Reach {
    NONE,
    /** Cards that the person holds. */
    OWN,
    /** Cards of the teams that the person manages. */
    TEAM,
    /** All cards once they are archived. */
    ARCHIVED,
    ALL
}
