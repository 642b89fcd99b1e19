package io.kedang.ledger;

import java.util.Arrays;
import java.util.Optional;

/** By what the ageing is added up. Who holds a customer, and where it is, is that of today. */
public enum AgeingGrouping {
    CUSTOMER("c.id"),
    SALESPERSON("c.owner"),
    TEAM("c.team"),
    /** The region in the customer's archive number; empty for customers without one. */
    REGION("coalesce(n.region, '')");

    private final String key;

    AgeingGrouping(String key) {
        this.key = key;
    }

    /** The grouping of this name; empty when there is none. */
    public static Optional<AgeingGrouping> of(String name) {
        return Arrays.stream(values())
                .filter(grouping -> grouping.name().equals(name))
                .findFirst();
    }

    /** What tells the groups apart, as SQL. */
    String key() {
        return key;
    }

    public String messageKey() {
        return "ledger.ageing.by." + name();
    }
}
