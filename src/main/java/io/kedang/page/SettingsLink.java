package io.kedang.page;

import io.kedang.access.Permission;

/**
 * A place where settings are changed, contributed by a module as a bean and listed on the page {@code /settings};
 * shown to those who have the permission. Beans are ordered by {@code @Order}.
 *
 * @param messageKey of the title
 * @param hintKey of the sentence that says what is set there
 * @param icon name in Tabler's icon font, without {@code ti-}
 */
public record SettingsLink(String messageKey, String hintKey, String href, String icon, Permission needs) {}
