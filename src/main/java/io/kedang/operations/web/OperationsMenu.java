package io.kedang.operations.web;

import io.kedang.access.Permission;
import io.kedang.page.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OperationsMenu {

    @Bean
    MenuEntry operationsEntry() {
        return new MenuEntry("operations.menu", "/operations", "activity-heartbeat", Permission.OPERATE, 95);
    }
}
