package io.kedang.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The list of tasks, and what can be done to several of them. */
record WorkListPage(Page page) {

    WorkListPage {
        page.locator("main .k-filters").waitFor();
    }

    Locator rows() {
        return page.locator("main tbody tr");
    }

    Locator row(Customer customer) {
        return rows().filter(new Locator.FilterOptions().setHasText(customer.name()));
    }

    void choose(Customer customer) {
        row(customer).locator("input[name=task]").check();
    }

    void chooseAll() {
        page.locator("[data-choose-all]").check();
    }

    Locator button(String word) {
        return page.locator("#several [data-choose-for=" + word + "]");
    }

    /** Opens the dialog that signs the chosen cards, and returns its button. */
    Locator askToSign() {
        button("approve").click();
        return page.locator("dialog[open] button[value=approve]");
    }

    Locator result() {
        return page.locator(".k-batch");
    }

    /** The rows of the result that were not done. */
    Locator refused() {
        return result().locator("[data-refused]");
    }
}
