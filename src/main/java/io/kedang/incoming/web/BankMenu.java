package io.kedang.incoming.web;

import io.kedang.access.Permission;
import io.kedang.page.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BankMenu {

    @Bean
    MenuEntry bankMenuEntry() {
        return new MenuEntry("incoming.bank.menu", "/bank", "building-bank", Permission.IMPORT_ENTRIES, 67, "g b");
    }
}
