package io.kedang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.kedang.KedangTest;
import io.kedang.receivables.CaseId;
import io.kedang.receivables.FollowUpFixtures;
import io.kedang.shared.CardId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a customer owes beyond its day, from the salesperson's phone to the payment that ends it. */
@KedangTest
class FollowUpTest extends BrowserTest {

    private final Customer customer = Customer.next();

    @Autowired
    private FollowUpFixtures followUps;

    @Autowired
    private Clock clock;

    @Test
    void a_follow_up_goes_from_the_reminder_over_a_promise_to_its_end() {
        CardId card = prepared.archived(customer);
        followUps.owes(card, "8000", 5);
        CaseId id = followUps.opened(card);

        Seat finance = signedIn("finance1", Device.DESKTOP_IN_ENGLISH);
        finance.openTaskOf(customer);
        assertThat(finance.page().locator("#body")).hasValue(Pattern.compile("[\\s\\S]*8,000\\.00 CNY[\\s\\S]*"));
        finance.page().locator("button[name='act'][value='sent']").click();
        assertThat(finance.notice()).containsText(finance.says("receivables.remind.done"));

        Seat sales = signedIn("sales1", Device.PHONE_IN_CHINESE);
        sales.go("/");
        Locator first = sales.page().locator(".k-home section").first();
        assertThat(first).containsText(sales.says("receivables.home"));
        sales.go("/receivables/" + id);
        assertThat(sales.heading()).containsText(customer.name());
        sales.page()
                .locator("details.k-drop summary")
                .getByText(sales.says("receivables.promise.record"))
                .click();
        sales.page().fill("#promisedOn", LocalDate.now(clock).plusDays(5).toString());
        sales.page().fill("#said", "月底前付清");
        sales.page().locator("form[action$='/promises'] button[type=submit]").click();
        assertThat(sales.notice()).containsText(sales.says("receivables.promise.done"));
        assertThat(sales.page().locator(".k-facts")).containsText(sales.says("receivables.step.PROMISED"));

        followUps.endedByPayment(id);
        finance.go("/receivables/" + id);
        assertThat(finance.page().locator(".k-facts")).containsText(finance.says("receivables.step.CLEARED"));
        assertThat(finance.page().locator("main")).containsText(finance.says("receivables.promise.KEPT"));
        assertThat(finance.page().locator(".k-timeline")).containsText(finance.says("receivables.happened.CLEARED"));
    }
}
