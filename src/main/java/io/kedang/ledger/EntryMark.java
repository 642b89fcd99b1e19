package io.kedang.ledger;

/**
 * A word beside an entry that nobody must overlook.
 *
 * @param color as of the fragment {@code ui :: badge}
 * @param messageKey of a text without arguments
 * @param href where it leads
 */
public record EntryMark(String color, String messageKey, String href) {}
