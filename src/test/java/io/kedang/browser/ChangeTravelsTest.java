package io.kedang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.kedang.KedangTest;
import io.kedang.shared.CardId;
import io.kedang.shared.SampleNumbers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A change of a card goes from the salesperson to the live card. */
@KedangTest
class ChangeTravelsTest extends BrowserTest {

    private final Customer customer = Customer.next();
    private final String account =
            SampleNumbers.bankCard(customer.seed() + 900_000).text();

    @Test
    void a_change_travels_from_the_salesperson_to_the_live_card() {
        CardId card = prepared.archived(customer);
        report(card, signedIn("sales1", Device.PHONE_IN_ENGLISH));
        sign(signedIn("manager1", Device.DESKTOP_IN_CHINESE));
        enter(signedIn("clerk1", Device.DESKTOP_IN_ENGLISH));

        CardPage live = signedIn("leader1", Device.DESKTOP_IN_ENGLISH).card(card);
        assertThat(live.page().locator("main")).containsText("淮海中路8号");
        assertThat(live.timeline()).containsText("赵玉兰");
    }

    private void report(CardId card, Seat sales) {
        sales.card(card);
        Page page = sales.page();
        page.locator("form[action$='/changes'] button").click();
        page.waitForURL(Pattern.compile(".*/changes/[0-9a-f-]{36}"));
        page.fill("#draft [name='address.street']", "淮海中路8号");
        page.fill("#draft [name='basics.bankAccount']", account);
        assertThat(page.locator("[data-autosave-state]")).containsText(sales.says("page.autosave.saved"));
        page.locator("button[value=check]").click();
        assertThat(page.locator("table.k-compare tbody tr")).hasCount(2);
        page.fill("#reason", "客户搬迁");
        page.selectOption("#evidence", "VISIT");
        page.locator("button[form=hand-in]").click();
        assertThat(sales.notice()).containsText(sales.says("change.handed-in"));
        assertThat(page.locator("#changes")).containsText(sales.says("change.state.HANDED_IN"));
        assertThat(page.locator("#section-address")).containsText("友谊路 88 号");
    }

    /** By the keyboard alone. */
    private void sign(Seat manager) {
        manager.openTaskOf(customer);
        manager.page().locator("#decision").waitFor();
        manager.page().keyboard().press("a");
        manager.page().locator("dialog[open]").waitFor();
        manager.page().keyboard().press("Enter");
        assertThat(manager.notice()).containsText(manager.says("change.review.done.approve"));
    }

    private void enter(Seat clerk) {
        clerk.openTaskOf(customer);
        Page page = clerk.page();
        assertThat(page.locator("form[action$='/enter'] input[type=text]")).hasCount(1);
        assertThat(page.locator("main")).not().containsText(account.replaceAll("(\\d{4})(?=\\d)", "$1 "));
        page.fill("[name='basics.bankAccount']", account);
        page.locator("form[action$='/enter'] button[type=submit]").click();
        assertThat(clerk.notice()).containsText(clerk.says("change.applied"));
    }
}
