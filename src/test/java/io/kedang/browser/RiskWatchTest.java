package io.kedang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.kedang.KedangTest;
import io.kedang.shared.CardId;
import org.junit.jupiter.api.Test;

/** A customer who is a risk, from the salesperson's phone to the page that all look at. */
@KedangTest
class RiskWatchTest extends BrowserTest {

    private final Customer customer = Customer.next();

    @Test
    void a_salesperson_raises_a_risk_and_the_manager_watches_the_customer() {
        CardId card = prepared.archived(customer);
        Seat sales = signedIn("sales1", Device.PHONE_IN_CHINESE);
        sales.card(card);
        sales.page().locator("a[href='/cards/" + card + "/risk']").click();
        sales.page().locator("input[name='reason'][value='ARREARS']").check();
        sales.page().fill("#seen", "三个月没有付款");
        sales.page().locator("main form button.btn-primary").click();
        assertThat(sales.notice()).containsText(sales.says("risk.raise.done"));

        Seat manager = signedIn("manager1", Device.DESKTOP_IN_ENGLISH);
        manager.openTaskOf(customer);
        manager.page().fill("#why", "先看两个月");
        manager.page().fill("#criteria", "连续三个月无逾期");
        manager.page().locator("button[value='watch']").click();
        assertThat(manager.notice()).containsText(manager.says("risk.decide.watched"));

        sales.go("/cards/" + card);
        Locator state = sales.page().locator(".k-state");
        assertThat(state).containsText(sales.says("risk.state.WATCHED"));
        state.locator("a[href^='/risks/']").click();
        assertThat(sales.heading()).containsText(customer.name());
        assertThat(sales.page().locator("main")).containsText("连续三个月无逾期");
    }
}
