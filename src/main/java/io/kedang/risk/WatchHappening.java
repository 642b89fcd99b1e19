package io.kedang.risk;

/** What happens to a watch. Names are stored; the text is {@code risk.event.<name>}. */
public enum WatchHappening {
    RAISED,
    FOUND_BY_RULE,
    WATCHED,
    DISMISSED,
    DUTY_ADDED,
    DUTY_DONE,
    DUTY_DROPPED,
    VISIT_ASKED,
    VISITED,
    REPORTED,
    CRITERION_MET,
    CRITERION_OPEN,
    END_PROPOSED,
    GOES_ON,
    ENDED
}
