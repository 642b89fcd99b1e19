package io.kedang.browser;

import com.microsoft.playwright.Page;

/** Finance's page: terms of payment and credit limit. */
record AccountPage(Page page) {

    private static final String FORM = "form[action$='/open']";

    AccountPage {
        page.locator(FORM).waitFor();
    }

    void open(String terms, String days, String creditLimit) {
        page.check("[name=terms][value=" + terms + "]");
        page.fill("[name=days]", days);
        page.fill("[name=creditLimit]", creditLimit);
        page.locator(FORM + " button[type=submit]").click();
    }
}
