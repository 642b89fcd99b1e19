package io.kedang.visit.web;

import io.kedang.access.Permission;
import io.kedang.page.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where visits stand in the menu: once for who visits or oversees, once for the department. */
@Configuration
class VisitMenu {

    private static final int ORDER = 45;

    @Bean
    MenuEntry visitsMade() {
        return new MenuEntry("visit.menu", "/visits", "map-pin", Permission.KEEP_CARDS, ORDER);
    }

    @Bean
    MenuEntry visitsOverseen() {
        return new MenuEntry("visit.menu", "/visits", "map-pin", Permission.SEE_KEEPING, ORDER);
    }

    @Bean
    MenuEntry visitsSent() {
        return new MenuEntry("visit.menu.sent", "/visits/sent", "map-pin", Permission.COLLATE_VISITS, ORDER);
    }
}
