package io.kedang.imports.web;

import io.kedang.access.Permission;
import io.kedang.imports.ImportSettings;
import io.kedang.page.MenuEntry;
import io.kedang.page.SmallUpload;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportMenu {

    static final String UPLOAD = "/imports/upload";

    @Bean
    MenuEntry importsMenu() {
        return new MenuEntry("imports.menu", "/imports", "file-import", Permission.IMPORT_ENTRIES, 68, "g i");
    }

    @Bean
    SmallUpload importedFile(ImportSettings settings) {
        return new SmallUpload(UPLOAD, settings.maxSize());
    }
}
