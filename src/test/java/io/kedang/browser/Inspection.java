package io.kedang.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Looks at a page as those do who see badly (axe, all its rules), who like it dark, and who hold a phone: nothing may
 * stand out to the right.
 */
final class Inspection {

    private static final String STANDS_OUT = """
            () => document.scrollingElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
              .filter(element => element.getBoundingClientRect().right > innerWidth + 1)
              .slice(0, 5)
              .map(element => `wider than ${innerWidth} px: ${element.tagName} ${element.className}`)
              .concat(`wider than ${innerWidth} px: ${document.scrollingElement.scrollWidth} px`)""";

    /** Rules of axe that look at colours. */
    private static final List<String> ON_COLOURS = List.of("color-contrast", "link-in-text-block");

    private final Page page;
    private final Axe axe;
    private final List<String> findings = new ArrayList<>();

    private Inspection(Page page) {
        this.page = page;
        axe = Axe.on(page);
    }

    /** What is wrong with the page that is open. */
    static List<String> of(Page page) {
        page.waitForLoadState();
        Inspection inspection = new Inspection(page);
        ViewportSize before = page.viewportSize();
        inspection.look();
        page.setViewportSize(before.width, before.height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return inspection.findings;
    }

    /**
     * At a desk in light and on a phone in the dark; what only one of them shows, there in the other colours too. Which
     * colours there are does not depend on how wide the window is.
     */
    private void look() {
        desk();
        colours(ColorScheme.LIGHT);
        found("light", axe.findings());
        phone();
        found("phone", axe.findingsInNewlyShown(ON_COLOURS));
        findings.addAll(standingOut(page));
        colours(ColorScheme.DARK);
        found("dark phone", axe.findings());
        desk();
        found("dark", axe.findingsInNewlyShown(ON_COLOURS));
    }

    private void desk() {
        page.setViewportSize(Chromium.DESK, 900);
    }

    private void phone() {
        page.setViewportSize(Chromium.PHONE, 800);
    }

    private void colours(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        PlaywrightAssertions.assertThat(page.locator("html"))
                .hasAttribute("data-bs-theme", scheme.name().toLowerCase(Locale.ROOT));
    }

    /** What is too wide for the open page's window. */
    static List<String> standingOut(Page page) {
        List<?> found = (List<?>) page.evaluate(STANDS_OUT);
        return found.stream().map(Object::toString).toList();
    }

    private void found(String look, List<String> wrong) {
        wrong.forEach(finding -> findings.add(look + ": " + finding));
    }
}
