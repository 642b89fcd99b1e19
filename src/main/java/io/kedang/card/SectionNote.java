package io.kedang.card;

/**
 * What a feature says of a section in its heading on a card's page.
 *
 * @param template whose fragment {@code note(content)} shows it
 */
public record SectionNote(String template, Object content) {}
