package io.kedang.ledger.web;

import io.kedang.access.Permission;
import io.kedang.page.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ledger in the menu. */
@Configuration
class LedgerMenu {

    @Bean
    MenuEntry ledgerMenuEntry() {
        return new MenuEntry("ledger.menu", "/ledger", "book-2", Permission.SEE_LEDGER, 35, "g l");
    }
}
