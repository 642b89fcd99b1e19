package io.kedang.visit;

import io.kedang.freshness.Evidence;

/** How a customer was visited (source: 002, 客户访问时即时填写). The name is stored. */
public enum Means {
    ON_THE_SPOT(Evidence.VISIT),
    PHONE(Evidence.PHONE);

    private final Evidence evidence;

    Means(Evidence evidence) {
        this.evidence = evidence;
    }

    /** On what sections are confirmed that were gone through then. */
    public Evidence evidence() {
        return evidence;
    }

    public String messageKey() {
        return "visit.means." + name();
    }
}
