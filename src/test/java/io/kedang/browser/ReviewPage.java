package io.kedang.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The manager's page: the card, room for remarks, and the decision. */
record ReviewPage(Page page) {

    ReviewPage {
        page.locator("#decision").waitFor();
    }

    void remark(String path, String text) {
        Locator remark = page.locator("[id='remark." + path + "']");
        page.locator("details")
                .filter(new Locator.FilterOptions().setHas(remark))
                .locator("summary")
                .click();
        remark.fill(text);
    }

    void sendBack(String reason) {
        page.fill("#reason", reason);
        page.locator("button[value=send-back]").click();
    }

    /** Opens the dialog and returns the button that signs. */
    Locator askToSign() {
        page.locator("[data-dialog=sign]").click();
        return page.locator("dialog[open] button[value=approve]");
    }

    void sign() {
        askToSign().click();
    }
}
