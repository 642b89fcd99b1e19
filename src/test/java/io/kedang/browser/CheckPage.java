package io.kedang.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** Checking one's answers before the card leaves one's hand. */
record CheckPage(Page page) {

    CheckPage {
        page.waitForURL(Pattern.compile(".*/cards/[^/]+/check"));
    }

    Locator problems() {
        return page.locator("[data-error-summary]");
    }

    CardPage handIn() {
        page.locator("button[form=hand-in]").click();
        return new CardPage(page);
    }
}
