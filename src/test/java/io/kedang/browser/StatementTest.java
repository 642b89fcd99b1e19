package io.kedang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import io.kedang.KedangTest;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.shared.CardId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A statement of account from finance to the customer, who objects, and back until it is confirmed. */
@KedangTest
class StatementTest extends BrowserTest {

    private static final Pattern STATEMENT = Pattern.compile(".*/statements/[0-9a-f-]{36}$");

    private final Customer customer = Customer.next();

    @Autowired
    private LedgerFixtures ledger;

    @Test
    void finance_issues_a_statement_that_the_customer_objects_to_and_confirms_in_the_end() throws IOException {
        CardId card = prepared.archived(customer);
        LocalDate lastMonth =
                YearMonth.now(ZoneId.of("Asia/Shanghai")).minusMonths(1).atDay(3);
        ledger.shipment(card, lastMonth, "1234.50");
        Seat finance = signedIn("finance1", Device.DESKTOP_IN_ENGLISH);
        issue(finance);
        String statement = finance.page().url();
        assertThat(finance.page().locator(".k-sheet")).containsText("1,234.50");
        assertThat(pdf(finance, statement)).contains(customer.name(), "1,234.50");

        Seat sales = signedIn("sales1", Device.PHONE_IN_CHINESE);
        object(sales, statement);

        finance.openTaskOf(customer);
        finance.page().locator("input[name='outcome'][value='EXPLAINED']").check();
        finance.page().fill("#said", "The delivery note is signed for all of it.");
        finance.page().locator("main form button.btn-primary").click();
        assertThat(finance.notice()).containsText(finance.says("statement.settle.done"));

        confirm(sales, statement);
    }

    private void issue(Seat finance) {
        finance.go("/statements/issue");
        finance.page().fill("#customer", customer.name());
        finance.page().locator("form[action$='/one'] #language").selectOption("zh");
        finance.page().locator("form[action$='/one'] button[type=submit]").click();
        finance.page().waitForURL(STATEMENT);
        assertThat(finance.notice()).containsText(finance.says("statement.issue.done"));
    }

    private static String pdf(Seat finance, String statement) throws IOException {
        APIResponse file = finance.page().request().get(statement + "/pdf");
        assertThat(file.headers().get("content-type")).isEqualTo("application/pdf");
        try (PDDocument document = Loader.loadPDF(file.body())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private void object(Seat sales, String statement) {
        sales.go(statement.replaceFirst(".*(/statements/)", "$1"));
        sales.page().locator("a[href$='/object']").click();
        sales.page().fill("#byWhom", "李经理");
        sales.page().locator("input[name='means'][value='PHONE']").check();
        sales.page().locator("input[name='places']").first().check();
        sales.page().fill("#reason", "少了两辆车");
        sales.page().locator("main form button.btn-primary").click();
        assertThat(sales.notice()).containsText(sales.says("statement.object.done"));
        assertThat(sales.page().locator("main")).containsText(sales.says("statement.objection.open"));
    }

    private void confirm(Seat sales, String statement) {
        sales.page().navigate(statement);
        sales.page().locator("a[href$='/confirm']").click();
        sales.page().fill("#byWhom", "李经理");
        sales.page().locator("input[name='means'][value='SIGNED']").check();
        sales.page()
                .setInputFiles(
                        "#scan",
                        new FilePayload(
                                "signed.pdf", "application/pdf", "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII)));
        sales.page().locator("main form button.btn-primary").click();
        assertThat(sales.notice()).containsText(sales.says("statement.confirm.done"));
        assertThat(sales.page().locator("h1")).containsText(sales.says("statement.state.CONFIRMED"));
    }
}
