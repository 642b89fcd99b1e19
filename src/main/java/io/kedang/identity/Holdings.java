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
}
