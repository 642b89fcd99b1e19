package io.kedang.browser;

import com.microsoft.playwright.Page;

/** The page where one signs in, as everybody in the demonstration does. */
record SignInPage(Page page) {

    static final String PASSWORD = "kedang";

    SignInPage open() {
        page.navigate("/login");
        return this;
    }

    void signIn(String login) {
        page.fill("#username", login);
        page.fill("#password", PASSWORD);
        page.locator("form[action$='/login'] button.btn-primary").click();
        page.waitForURL(address -> !address.contains("/login"));
    }
}
