package io.kedang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.kedang.KedangTest;
import io.kedang.finance.FinanceTeam;
import io.kedang.finance.FinanceTeam.Members;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.shared.CardId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the figures on the home page and in the charts to what is behind them. */
@KedangTest
class FinanceFiguresInTheBrowserTest extends BrowserTest {

    /** Where the point of a series stands on the canvas. */
    private static final String POINT = """
            (box, [series, index]) => {
              const chart = echarts.getInstanceByDom(box.firstChild);
              const value = chart.getOption().series[series].data[index];
              const [x, y] = chart.convertToPixel({ seriesIndex: series }, [index, value]);
              return { x, y };
            }""";

    @Autowired
    private FinanceTeam team;

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private Clock clock;

    @Test
    void every_figure_and_every_point_of_a_chart_leads_to_what_is_behind_it() {
        Members members = team.members();
        CardId customer = team.customer(members);
        LocalDate today = LocalDate.now(clock);
        YearMonth earlier = YearMonth.from(today).minusMonths(2);
        ledger.shipment(customer, earlier.atDay(1), "12000");
        ledger.payment(customer, earlier.atDay(9), "4500.50");
        ledger.shipment(customer, today.minusDays(27), "800");
        Seat manager = signedIn(members.manager(), Device.DESKTOP_IN_ENGLISH);
        Page page = manager.page();

        manager.go("/");
        page.locator("#home-finance").waitFor();
        page.getByText("800.00 CNY").click();
        assertThat(manager.heading()).hasText(manager.says("finance.due.title"));
        assertThat(page.locator("main tbody tr")).hasCount(1);

        manager.go("/finance");
        Locator turnover = page.locator("section[aria-labelledby=turnover] .k-canvas");
        turnover.locator("canvas").waitFor();
        Map<?, ?> point = (Map<?, ?>) turnover.evaluate(POINT, List.of(1, 9));
        double x = ((Number) point.get("x")).doubleValue();
        double y = ((Number) point.get("y")).doubleValue();
        turnover.click(new Locator.ClickOptions().setPosition(x + 6, y + 2));
        page.waitForURL(Pattern.compile(".*/finance/entries\\?kind=RECEIPTS&month=" + earlier + ".*"));
        assertThat(page.locator("main")).containsText("4,500.50");
        assertThat(page.locator("main tbody tr")).hasCount(1);
    }
}
