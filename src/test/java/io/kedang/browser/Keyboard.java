package io.kedang.browser;

import com.microsoft.playwright.Page;

/** Someone without a mouse. */
record Keyboard(Page page) {

    private static final int PATIENCE = 250;

    /** Goes on with Tab until the control has the focus. */
    Keyboard to(String selector) {
        for (int tabs = 0; tabs < PATIENCE; tabs++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("wanted => document.activeElement.matches(wanted)", selector)) {
                return this;
            }
        }
        throw new AssertionError("Tab never comes to " + selector + " on " + page.url());
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().insertText(text);
    }

    /** Answers the field that has the focus: the first choice where one chooses, else the text. */
    void answer(String text) {
        switch ((String) page.evaluate("() => document.activeElement.type")) {
            case "select-one" -> press("ArrowDown");
            case "checkbox" -> press("Space");
            default -> type(text);
        }
    }
}
