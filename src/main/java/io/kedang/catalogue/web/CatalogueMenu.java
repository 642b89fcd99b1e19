package io.kedang.catalogue.web;

import io.kedang.access.Permission;
import io.kedang.page.MenuEntry;
import io.kedang.page.SettingsLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class CatalogueMenu {

    @Bean
    MenuEntry settingsMenuEntry() {
        return new MenuEntry("catalogue.menu", "/settings", "adjustments", Permission.MANAGE_SETTINGS, 85);
    }

    @Bean
    @Order(10)
    SettingsLink categoryListsLink() {
        return new SettingsLink(
                "catalogue.lists.title",
                "catalogue.lists.hint",
                "/settings/lists",
                "list-details",
                Permission.MANAGE_SETTINGS);
    }
}
