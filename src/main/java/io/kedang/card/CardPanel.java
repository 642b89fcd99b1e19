package io.kedang.card;

/**
 * What a feature shows of its own on a card's page.
 *
 * @param template whose fragment {@code panel(content)} shows it
 * @param top across the top of the page instead of beside the card
 */
public record CardPanel(String template, Object content, boolean top) {

    public CardPanel(String template, Object content) {
        this(template, content, false);
    }

    public static CardPanel onTop(String template, Object content) {
        return new CardPanel(template, content, true);
    }
}
