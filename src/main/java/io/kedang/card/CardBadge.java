package io.kedang.card;

/**
 * A word in the header of a card's page that nobody must overlook.
 *
 * @param color as of the fragment {@code ui :: badge}
 * @param href where it leads
 */
public record CardBadge(String color, String messageKey, String href) {}
