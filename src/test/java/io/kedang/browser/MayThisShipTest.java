package io.kedang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.kedang.KedangTest;
import io.kedang.credit.CreditFixtures;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.shared.CardId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** May this ship? From the no at the ramp through finance's decision to the yes. */
@KedangTest
class MayThisShipTest extends BrowserTest {

    @Autowired
    private CreditFixtures credit;

    @Test
    void what_goes_beyond_the_limit_leaves_once_finance_allows_it() {
        CardId card = credit.customer();
        String document = LedgerFixtures.number();
        Seat dispatcher = signedIn("dispatch1", Device.PHONE_IN_CHINESE);
        dispatcher.go("/dispatch");
        dispatcher.page().fill("#q", credit.name(card));
        dispatcher.page().press("#q", "Enter");
        dispatcher.page().locator("a[href='/dispatch/" + card + "']").click();
        ask(dispatcher, document, "1,150");
        assertThat(dispatcher.page().locator(".k-answer-no")).containsText(dispatcher.says("credit.answer.no"));
        String question = dispatcher.page().url().replaceAll(".*/", "");

        Seat finance = signedIn("finance1", Device.DESKTOP_IN_ENGLISH);
        finance.go("/credit?tab=refused");
        finance.page().locator("a[href='/dispatch/answers/" + question + "']").click();
        finance.page().locator("a[href^='/credit/" + card + "/allow']").click();
        assertThat(finance.page().locator("#amount")).hasValue("1150.00");
        finance.page().fill("#why", "老客户，旺季备货");
        finance.page().locator("main form button.btn-primary").click();
        assertThat(finance.notice()).containsText(finance.says("credit.allow.done"));

        dispatcher.page().locator("a[href='/dispatch/" + card + "']").click();
        ask(dispatcher, document, "1150");
        assertThat(dispatcher.page().locator(".k-answer-yes")).containsText(dispatcher.says("credit.answer.ALLOWED"));
    }

    private static void ask(Seat seat, String document, String amount) {
        seat.page().fill("#document", document);
        seat.page().fill("#amount", amount);
        seat.page().locator("main form button.btn-primary").click();
    }
}
