package io.kedang.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Looks at a page as those do who see badly (axe, all its rules), who like it dark, and who hold a phone 375 px wide:
 * nothing may stand out to the right.
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
    private final List<String> findings = new ArrayList<>();

    private Inspection(Page page) {
        this.page = page;
    }

    /** What is wrong with the page that is open. */
    static List<String> of(Page page) {
        page.waitForLoadState();
        Inspection inspection = new Inspection(page);
        inspection.onDesktop();
        inspection.onPhone();
        return inspection.findings;
    }

    private void onDesktop() {
        page.setViewportSize(1280, 900);
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            String look = scheme.name().toLowerCase(Locale.ROOT);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            PlaywrightAssertions.assertThat(page.locator("html")).hasAttribute("data-bs-theme", look);
            // all else is the same in both, and is asked in light
            askAxe(look, scheme == ColorScheme.DARK ? axe().withRules(ON_COLOURS) : axe());
        }
    }

    private void onPhone() {
        page.setViewportSize(375, 800);
        askAxe("phone", axe());
        findings.addAll(standingOut(page));
    }

    /** What is too wide for the open page's window. */
    static List<String> standingOut(Page page) {
        List<?> found = (List<?>) page.evaluate(STANDS_OUT);
        return found.stream().map(Object::toString).toList();
    }

    private AxeBuilder axe() {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private void askAxe(String look, AxeBuilder axe) {
        axe.analyze().getViolations().stream().flatMap(rule -> said(look, rule)).forEach(findings::add);
    }

    private static Stream<String> said(String look, Rule rule) {
        return rule.getNodes().stream().map(node -> "%s: %s at %s: %s"
                .formatted(look, rule.getId(), node.getTarget(), node.getFailureSummary()));
    }
}
