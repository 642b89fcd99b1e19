package io.kedang.worklist.web;

import io.kedang.access.Permission;
import io.kedang.page.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkListMenu {

    @Bean
    MenuEntry workListMenuEntry() {
        return new MenuEntry("worklist.menu", "/tasks", "checklist", Permission.WORK, 20, "g t");
    }

    @Bean
    MenuEntry flowMenuEntry() {
        return new MenuEntry("worklist.flow.menu", "/flow", "route", Permission.REASSIGN, 25);
    }
}
