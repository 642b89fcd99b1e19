package io.kedang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.kedang.KedangTest;
import io.kedang.finance.FinanceTeam;
import io.kedang.finance.FinanceTeam.Members;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.shared.CardId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the ageing of salespeople to the entries of a customer, on a day that is past. */
@KedangTest
class AgeingInTheBrowserTest extends BrowserTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    @Autowired
    private FinanceTeam team;

    @Autowired
    private LedgerFixtures ledger;

    @Test
    void a_manager_follows_a_figure_to_the_very_entries() {
        Members members = team.members();
        CardId customer = team.customer(members);
        ledger.shipment(customer, DAY.minusDays(75), "1200.50");
        ledger.shipment(customer, DAY.minusDays(80), "300.00");
        ledger.shipment(customer, DAY.minusDays(300), "77.00");
        ledger.payment(customer, DAY.plusDays(1), "1577.50");
        Seat manager = signedIn(members.manager(), Device.DESKTOP_IN_ENGLISH);
        Page page = manager.page();

        manager.go("/ledger/ageing?by=SALESPERSON");
        page.fill("#on", DAY.toString());
        page.locator("form[role=search] button").click();
        page.locator("main tbody a").first().click();
        assertThat(page.locator("main tbody tr")).hasCount(1);
        page.locator("main tbody td.k-num a", new Page.LocatorOptions().setHasText("1,500.50"))
                .first()
                .click();

        assertThat(page.locator("main tbody tr")).hasCount(2);
        assertThat(page.locator("main tfoot")).containsText("1,500.50");
        page.locator("main nav.mb-3 a").first().click();
        assertThat(page.locator("main tbody tr")).hasCount(3);
        assertThat(page.locator("main tfoot")).containsText("1,577.50");
        page.locator("main tbody tr a").first().click();
        assertThat(page.locator("main")).containsText("77.00");
    }
}
