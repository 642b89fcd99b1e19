package io.kedang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import io.kedang.KedangTest;
import io.kedang.shared.CardId;
import io.kedang.visit.VisitFixtures;
import io.kedang.visit.VisitId;
import java.net.URLEncoder;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A salesperson at the customer's with a phone, and after-sales at a desk. */
@KedangTest
class ReturnVisitTest extends BrowserTest {

    private final Customer customer = Customer.next();

    @Autowired
    private VisitFixtures fixtures;

    @Test
    void a_visit_is_written_on_a_phone_saves_itself_and_is_collated_by_the_department() {
        fixtures.serviceCollates();
        CardId card = prepared.archived(customer);
        VisitId visit = fixtures.planned(card);
        Seat sales = signedIn("sales1", Device.PHONE_IN_CHINESE);
        sales.go("/visits/" + visit + "/report");
        Locator state = sales.page().locator("[data-autosave-state]");
        sales.page().fill("#needs", "请打 " + customer.mobile());
        assertThat(state).containsText(sales.says("card.refused.tells-secret"));
        sales.page().fill("#needs", "配件");
        sales.page().waitForResponse(ReturnVisitTest::savesTheLastField, () -> write(sales.page()));
        assertThat(state).containsText(sales.says("page.autosave.saved"));
        Assertions.assertThat(Inspection.of(sales.page())).isEmpty();

        sales.go("/visits/" + visit + "/report");
        assertThat(sales.page().locator("#metName")).hasValue("钱志强");
        sales.page().locator("button[value='hand-in']").last().click();
        assertThat(sales.notice()).containsText(sales.says("visit.report.handed-in"));

        Seat service = signedIn("service1", Device.DESKTOP_IN_ENGLISH);
        service.openTaskOf(customer);
        assertThat(service.page().locator("main")).containsText("上月少发配件");
        Assertions.assertThat(Inspection.of(service.page())).isEmpty();
        service.page().locator("#collation button[type=submit]").click();
        assertThat(service.notice()).containsText(service.says("visit.collate.done"));
    }

    /** What was typed after a save had begun is saved by the next one, which the words "saved" do not tell apart. */
    private static boolean savesTheLastField(Response answer) {
        String sent = answer.request().postData();
        return answer.ok() && sent != null && sent.contains(URLEncoder.encode("钱志强", UTF_8));
    }

    private static void write(Page page) {
        page.check("input[name=means][value=ON_THE_SPOT]");
        page.check("input[name=satisfaction][value='3']");
        page.fill("#complaints", "上月少发配件");
        page.check("input[name=confirmed][value=address]");
        page.fill("#metName", "钱志强");
    }
}
