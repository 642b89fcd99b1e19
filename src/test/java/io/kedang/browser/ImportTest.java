package io.kedang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.kedang.KedangTest;
import io.kedang.imports.ImportMode;
import io.kedang.incoming.IncomingFixtures;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.shared.CardId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Finance brings in a file with an error, mends it, posts it, and brings it in once more; then decides what the bank says. */
@KedangTest
class ImportTest extends BrowserTest {

    private final String seed = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private IncomingFixtures files;

    @Test
    void a_file_with_errors_is_mended_posted_and_posts_nothing_the_second_time() throws IOException {
        String name = files.name(ledger.account());
        Seat finance = signedIn("finance1", Device.DESKTOP_IN_CHINESE);
        upload(
                finance,
                "发货单号,客户名称,发货日期,产品名称,数量,单价\n" + seed + "-1," + name + ",2026-03-08,轴承,2,12.5\n" + seed + "-2," + name
                        + ",2026-02-30,轴承,两个,1\n");
        check(finance);
        assertThat(finance.page().locator("[value=WHOLE]")).hasCount(0);
        assertThat(finance.page().locator("main")).containsText(finance.says("imports.value.no-number"));

        Download problems = finance.page()
                .waitForDownload(
                        () -> finance.page().locator("a[download]").first().click());
        String wrong = Files.readString(problems.path());
        Assertions.assertThat(wrong).contains(seed + "-2").doesNotContain(seed + "-1");

        String mended = wrong.replace("2026-02-30", "2026-03-09").replace("两个", "2");
        upload(finance, mended);
        check(finance);
        Locator all = finance.page().locator("[value=WHOLE]");
        all.click();
        Locator posted = finance.page().locator("table a[href^='/ledger/entries/']");
        assertThat(posted).hasText(seed + "-2");

        upload(finance, mended);
        assertThat(finance.page().locator("main")).containsText(finance.says("imports.same.see"));
        check(finance);
        assertThat(finance.page().locator("main")).containsText(finance.says("imports.nothing-new", 1));
        assertThat(finance.page().locator("[value=WHOLE]")).hasCount(0);
    }

    private static void upload(Seat finance, String text) {
        finance.go("/imports?kind=shipments");
        finance.page()
                .setInputFiles("#file", new FilePayload("发货.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        finance.page()
                .locator("form[action$='/imports/upload'] button[type=submit]")
                .click();
        finance.page().waitForURL("**/columns");
    }

    private static void check(Seat finance) {
        Page page = finance.page();
        page.locator("form[action$='/columns'][method=post] button[type=submit]")
                .click();
        page.waitForURL(address -> address.matches(".*/imports/[0-9a-f-]{36}"));
        assertThat(page.locator("#progress dl")).isVisible();
    }

    @Test
    void what_the_bank_says_is_decided_without_a_mouse() {
        CardId card = ledger.account();
        ledger.shipment(card, LocalDate.of(2026, 3, 1), "77.70");
        String rows = "Date,Credit,Counterparty,Reference\n" + LocalDate.now() + ",77.70," + files.name(card) + ",一"
                + seed + "\n" + LocalDate.now() + ",1.23,无人" + seed + ",二" + seed + "\n";
        files.run(files.checked("bank-statement", rows), ImportMode.WHOLE);
        Seat finance = signedIn("finance1", Device.DESKTOP_IN_ENGLISH);
        finance.go("/bank");

        goTo(finance, "一" + seed);
        assertThat(row(finance, "一" + seed)).containsText(finance.says("incoming.bank.covers.SAME_AMOUNT"));
        finance.page().keyboard().press("a");
        assertThat(finance.page().locator("#outcome-title"))
                .containsText(finance.says("incoming.bank.outcome.accept", 1));
        assertThat(row(finance, "一" + seed)).hasCount(0);

        goTo(finance, "二" + seed);
        finance.page().keyboard().press("x");
        finance.page().keyboard().press("S");
        assertThat(finance.page().locator("#outcome-title"))
                .containsText(finance.says("incoming.bank.outcome.aside", 1));
        assertThat(row(finance, "二" + seed)).hasCount(0);
        Assertions.assertThat(Inspection.of(finance.page())).isEmpty();
    }

    private static Locator row(Seat finance, String text) {
        return finance.page().locator("tr[data-keys-here]").filter(new Locator.FilterOptions().setHasText(text));
    }

    /** From row to row by the keyboard, until the one with the text has the focus. */
    private static void goTo(Seat finance, String text) {
        for (int steps = 0; steps < 60; steps++) {
            finance.page().keyboard().press("j");
            Object here = finance.page()
                    .evaluate(
                            "text => document.activeElement.closest('tr')?.textContent.includes(text) ?? false", text);
            if (Boolean.TRUE.equals(here)) {
                return;
            }
        }
        throw new AssertionError("no row says " + text);
    }
}
