package io.kedang.page;

import java.util.List;

/**
 * Something in the top bar of every page, between search and language.
 *
 * @param messageKey of its label, for readers who do not see the icon
 * @param arguments of the label
 * @param icon name in Tabler's icon font, without {@code ti-}
 * @param badge a short text on the icon, such as a count; empty for none
 */
public record TopBarItem(String messageKey, List<Object> arguments, String href, String icon, String badge) {}
