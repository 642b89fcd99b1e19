package io.kedang.credit.web;

import io.kedang.access.Permission;
import io.kedang.page.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whether a shipment may leave, and what is open about credit. */
@Configuration
class CreditMenu {

    private static final int DISPATCH = 62;
    private static final int CREDIT = 58;

    @Bean
    MenuEntry dispatchEntry() {
        return new MenuEntry(
                "credit.dispatch.menu", "/dispatch", "truck-delivery", Permission.RELEASE_SHIPMENTS, DISPATCH, "g s");
    }

    @Bean
    MenuEntry creditEntry() {
        return new MenuEntry("credit.menu", "/credit", "gauge", Permission.DECIDE_CREDIT, CREDIT, "g k");
    }
}
