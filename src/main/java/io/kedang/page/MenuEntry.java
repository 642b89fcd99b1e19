package io.kedang.page;

import io.kedang.access.Permission;

/**
 * An entry of the main menu, contributed by a module as a bean; shown to those who have the permission.
 *
 * @param messageKey of the label
 * @param icon name in Tabler's icon font, without {@code ti-}
 * @param order from left to right
 * @param key the keys that lead there, struck one after the other, such as {@code g t}; empty for none
 */
public record MenuEntry(String messageKey, String href, String icon, Permission needs, int order, String key) {

    public MenuEntry(String messageKey, String href, String icon, Permission needs, int order) {
        this(messageKey, href, icon, needs, order, "");
    }
}
