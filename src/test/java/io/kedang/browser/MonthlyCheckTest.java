package io.kedang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.kedang.KedangTest;
import io.kedang.verification.CheckFixtures;
import io.kedang.verification.CheckFixtures.Crew;
import io.kedang.verification.CheckId;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A salesperson goes through the own cards: by keys alone, and where there is no JavaScript. */
@KedangTest
class MonthlyCheckTest extends BrowserTest {

    @Autowired
    private CheckFixtures fixtures;

    private Crew crew;
    private CheckId check;

    @BeforeEach
    void begun() {
        crew = fixtures.crew();
        fixtures.archived(crew.login(), 1);
        fixtures.many(crew, 3);
        check = fixtures.begun(crew);
        fixtures.letSignIn(crew);
    }

    @Test
    void a_whole_check_by_the_keyboard() {
        Seat sales = signedIn(crew.login(), Device.DESKTOP_IN_ENGLISH);
        Page page = sales.page();
        Keyboard keyboard = new Keyboard(page);
        keyboard.to("a[href='/checks/" + check + "']").press("Enter");
        assertThat(rows(page)).hasCount(4);
        Assertions.assertThat(Inspection.of(page)).isEmpty();
        page.setViewportSize(1280, 900);

        keyboard.press("j");
        keyboard.press("u");
        assertThat(unchanged(page, 2)).isFocused();
        keyboard.press("u");
        assertThat(unchanged(page, 3)).isFocused();
        assertThat(open(page)).hasCount(2);
        keyboard.press("k");
        keyboard.press("z");
        assertThat(unchanged(page, 2)).isFocused();
        assertThat(open(page)).hasCount(3);
        keyboard.press("u");
        assertThat(unchanged(page, 3)).isFocused();

        keyboard.press("l");
        assertThat(page.locator("[data-check-rows] details[open] input[name=note]"))
                .isFocused();
        keyboard.type("13800138000");
        keyboard.press("Enter");
        assertThat(page.locator(".is-invalid")).isFocused();
        keyboard.press("Control+A");
        keyboard.type("门店已搬走");
        keyboard.press("Enter");
        assertThat(open(page)).hasCount(1);
        assertThat(page.locator("#check-progress")).containsText(sales.says("verification.progress", 2, 0, 1, 1));
        Assertions.assertThat(Inspection.of(page)).isEmpty();
        page.setViewportSize(1280, 900);

        unchanged(page, 4).focus();
        keyboard.press("u");
        assertThat(page.locator("[data-hand-in]")).isFocused();
        keyboard.press("Enter");
        assertThat(sales.notice()).containsText(sales.says("verification.handed-in"));
    }

    @Test
    void a_change_opens_in_place() {
        Seat sales = signedIn(crew.login(), Device.DESKTOP_IN_CHINESE);
        Page page = sales.page();
        sales.go("/checks/" + check);

        page.keyboard().press("j");
        page.keyboard().press("c");

        page.waitForURL(Pattern.compile(".*/changes/[^/]+\\?back=.*"));
        sales.go("/checks/" + check + "?part=done");
        assertThat(rows(page)).hasCount(1);
        assertThat(rows(page)).containsText(sales.says("verification.answer.CHANGED"));
    }

    @Test
    void without_javascript_every_button_works() {
        Seat sales = signedInWithoutJavaScript(crew.login(), Device.PHONE_IN_ENGLISH);
        Page page = sales.page();
        sales.go("/checks/" + check);

        rows(page).first().locator("button[name=unchanged]").click();
        assertThat(sales.notice()).containsText(sales.says("verification.saved"));
        assertThat(rows(page)).hasCount(3);
        rows(page).first().locator("summary").click();
        rows(page).first().locator("input[name=note]").fill("moved away");
        rows(page).first().locator("button[name=lost]").click();
        assertThat(rows(page)).hasCount(2);
        rows(page).locator("input[name=cards]").first().check();
        rows(page).locator("input[name=cards]").last().check();
        page.locator("button[name=several][value=unchanged]").click();

        assertThat(page.locator("#check-progress")).containsText(sales.says("verification.progress", 3, 0, 1, 0));
        page.locator("[data-hand-in]").click();
        assertThat(sales.notice()).containsText(sales.says("verification.handed-in"));
    }

    private static Locator rows(Page page) {
        return page.locator(".k-check-rows > li");
    }

    private static Locator open(Page page) {
        return page.locator("[data-check-rows] > li[data-open]");
    }

    /** The button of a row that is open. */
    private static Locator unchanged(Page page, int row) {
        return page.locator("[data-check-rows] > li:nth-child(" + row + ")[data-open] button[name=unchanged]");
    }
}
