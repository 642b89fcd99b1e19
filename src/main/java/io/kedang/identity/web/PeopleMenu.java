package io.kedang.identity.web;

import io.kedang.access.Permission;
import io.kedang.page.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PeopleMenu {

    @Bean
    MenuEntry keepersEntry() {
        return new MenuEntry("identity.keepers", "/keepers", "user-shield", Permission.SEE_KEEPERS, 78);
    }

    @Bean
    MenuEntry peopleEntry() {
        return new MenuEntry("identity.people", "/people", "users", Permission.MANAGE_PEOPLE, 80);
    }
}
