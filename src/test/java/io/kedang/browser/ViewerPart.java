package io.kedang.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The photo of a paper card on a page, zoomed, turned and leafed through. */
record ViewerPart(Page page) {

    Locator viewer() {
        return page.locator("[data-viewer]");
    }

    /** The page that is shown now. */
    Locator picture() {
        return page.locator("[data-viewer-sheet]:not([hidden]) img");
    }

    Locator whichPage() {
        return page.locator("[data-viewer-page]");
    }

    /** Puts the focus on the photo and strikes keys there. */
    void press(String... keys) {
        page.locator("[data-viewer-stage]").focus();
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }
}
