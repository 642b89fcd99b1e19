package io.kedang.identity;

import io.kedang.shared.EmployeeId;

/**
 * What a person has in hand that must be handed over before the person can leave: cards, open tasks. Modules
 * contribute beans.
 */
public interface Holdings {

    /** How many; counting may stop at 1000. */
    int heldBy(EmployeeId person);

    /** Key of a text with the count as {@code {0}}, such as "{0} open tasks". */
    String messageKey();

    /** Whether the successor may take over what the person has. */
    default boolean suits(Person from, Person successor) {
        return true;
    }

    /**
     * Gives all of it to the successor, in the caller's transaction, and notes it where it is looked for later.
     *
     * @return how many
     */
    int handOver(EmployeeId from, EmployeeId to);
}
