package io.kedang.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.kedang.shared.CardId;
import java.util.regex.Pattern;

/** A card as everybody within reach reads it. */
record CardPage(Page page) {

    private static final Pattern ADDRESS = Pattern.compile(".*/cards/([0-9a-f-]{36})");

    CardPage {
        page.waitForURL(ADDRESS);
    }

    CardId card() {
        return CardId.of(ADDRESS.matcher(page.url()).replaceFirst("$1"));
    }

    /** Number, name and state. */
    Locator header() {
        return page.locator("main .k-header");
    }

    /** Where the paper is, the account, the signatures. */
    Locator aside() {
        return page.locator("main aside");
    }

    Locator timeline() {
        return page.locator("#history");
    }

    Locator documents() {
        return page.locator("#documents");
    }
}
