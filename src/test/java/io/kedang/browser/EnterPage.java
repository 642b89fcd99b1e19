package io.kedang.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The clerk's page: keying what is critical a second time, codes, place of the paper. */
record EnterPage(Page page) {

    private static final String FORM = "form[action$='/enter']";

    EnterPage {
        page.locator(FORM).waitFor();
    }

    void key(Customer customer, String bankAccount) {
        page.fill(FORM + " [name='basics.licence']", customer.licence());
        page.fill(FORM + " [name='basics.taxNumber']", customer.licence());
        page.fill(FORM + " [name='basics.bankAccount']", bankAccount);
    }

    void file(String category, String room, String shelf) {
        page.selectOption("[name=category]", category);
        page.fill("[name=room]", room);
        page.fill("[name=shelf]", shelf);
    }

    void enter() {
        page.locator(FORM + " button[type=submit]").click();
    }

    Locator differences() {
        return page.locator(FORM + " table tbody tr");
    }
}
