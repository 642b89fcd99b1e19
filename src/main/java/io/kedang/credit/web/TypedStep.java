package io.kedang.credit.web;

import org.jspecify.annotations.Nullable;

/** What is typed at the steps of a limit and of shipments beyond the credit. */
record TypedStep(
        @Nullable String amount,
        @Nullable String effectiveOn,
        @Nullable String why,
        @Nullable String decision,
        @Nullable String list) {

    TypedStep {
        amount = amount == null ? "" : amount;
        effectiveOn = effectiveOn == null ? "" : effectiveOn;
        why = why == null ? "" : why;
        decision = decision == null ? "" : decision;
        list = list == null ? "" : list;
    }

    boolean is(String what) {
        return what.equals(decision);
    }
}
