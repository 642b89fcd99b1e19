package io.kedang.card;

/**
 * Something that the person may do with a card now.
 *
 * @param post whether it changes something and so is posted; otherwise a link
 * @param icon name in Tabler's icon font, without {@code ti-}
 */
public record CardAction(String messageKey, String href, String icon, boolean post) {}
