package io.kedang.card;

/**
 * What a feature shows of its own on a card's page.
 *
 * @param template whose fragment {@code panel(content)} shows it
 */
public record CardPanel(String template, Object content) {}
