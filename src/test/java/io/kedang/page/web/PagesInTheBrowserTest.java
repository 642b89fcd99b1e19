package io.kedang.page.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.kedang.KedangTest;
import io.kedang.access.Role;
import io.kedang.browser.Chromium;
import io.kedang.browser.SharedChromium;
import io.kedang.identity.Colleagues;
import io.kedang.identity.OneUsePassword;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the frame and the fields do in a real browser. */
@KedangTest
@ExtendWith(SharedChromium.class)
class PagesInTheBrowserTest {

    private Chromium chromium;

    @Autowired
    private Colleagues colleagues;

    @LocalServerPort
    private int port;

    private BrowserContext person;

    @BeforeEach
    void sitDown(Chromium running) {
        chromium = running;
    }

    @AfterEach
    void leave() {
        person.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "zh-CN"})
    void fields_suit_everyone_and_keep_to_the_policy(String language) {
        Page page = signedIn(Chromium.DESK, ColorScheme.LIGHT, language);
        List<String> complaints = Chromium.complaints(page);
        page.navigate("/test/fields");
        Chromium.assertSuitsEveryone(page);
        assertThat(complaints).isEmpty();
    }

    @Test
    void the_page_of_a_trouble_suits_everyone() {
        Page page = signedIn(Chromium.PHONE, ColorScheme.DARK, "en-GB");
        page.navigate("/test/nowhere");
        assertThat(page.getByText("Not found")).isVisible();
        assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");
        Chromium.assertSuitsEveryone(page);
    }

    @Test
    void the_summary_takes_the_focus_names_the_field_and_leads_to_it() {
        Page page = signedIn(Chromium.DESK, ColorScheme.LIGHT, "en-GB");
        page.navigate("/test/fields");
        assertThat(page.locator("[data-error-summary]")).isFocused();
        Locator link = page.locator("[data-error-summary] a");
        assertThat(link).hasText("Name: That did not work. Please try again.");
        link.click();
        assertThat(page.locator("#name")).isFocused();
    }

    @Test
    void the_theme_changes_without_losing_what_was_typed_and_stays() {
        Page page = signedIn(Chromium.DESK, ColorScheme.LIGHT, "en-GB");
        page.navigate("/test/fields");
        page.locator("#sound").fill("typed");
        page.locator("summary[title=Appearance]").click();
        page.waitForResponse(
                "**/preferences/theme", () -> page.getByText("Dark").click());
        assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");
        assertThat(page.locator("#sound")).hasValue("typed");
        page.reload();
        assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");
    }

    @Test
    void the_language_changes_on_the_spot() {
        Page page = signedIn(Chromium.PHONE, ColorScheme.LIGHT, "en-GB");
        page.navigate("/test/fields");
        page.locator("summary[title=Language]").click();
        page.getByText("中文").click();
        assertThat(page.locator("html")).hasAttribute("lang", "zh");
        assertThat(page).hasURL(Pattern.compile(".*/test/fields"));
    }

    @Test
    void the_menu_of_a_phone_opens_and_closes_by_keyboard() {
        Page page = signedIn(Chromium.PHONE, ColorScheme.LIGHT, "en-GB");
        page.navigate("/test/nowhere");
        Locator entry = page.locator(".k-menu a[href='/tasks']");
        assertThat(entry).isHidden();
        page.locator(".k-menu > summary").press("Enter");
        assertThat(entry).isVisible();
        page.keyboard().press("Escape");
        assertThat(entry).isHidden();
        assertThat(page.locator(".k-menu > summary")).isFocused();
    }

    private Page signedIn(int width, ColorScheme colours, String language) {
        OneUsePassword someone = colleagues.settled(Role.CLERK);
        person = chromium.open(width, colours, language, "http://localhost:" + port);
        Page page = person.newPage();
        page.navigate("/login");
        page.locator("#username").fill(someone.login());
        page.locator("#password").fill(someone.value());
        page.locator("main button[type=submit]").first().click();
        assertThat(page.locator(".k-person")).isVisible();
        return page;
    }
}
