package io.kedang.archive.web;

import io.kedang.access.Permission;
import io.kedang.page.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ArchiveMenu {

    @Bean
    MenuEntry registerOfNumbers() {
        return new MenuEntry("archive.register.menu", "/archive/numbers", "numbers", Permission.READ_NUMBERS, 60);
    }
}
