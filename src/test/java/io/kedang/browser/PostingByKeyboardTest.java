package io.kedang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.kedang.KedangTest;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.shared.CardId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Finance posts a pile of documents without touching the mouse. */
@KedangTest
class PostingByKeyboardTest extends BrowserTest {

    private final Customer customer = Customer.next();

    private final String shipment = "F" + UUID.randomUUID();

    @Test
    void finance_posts_a_shipment_and_its_receipt_by_keys_only() {
        CardId card = prepared.archived(customer);
        Seat finance = signedIn("finance1", Device.DESKTOP_IN_ENGLISH);
        finance.go("/ledger/post");
        Page page = finance.page();
        Keyboard keys = new Keyboard(page);
        assertThat(page.locator("#customer")).isFocused();

        keys.type(customer.name());
        assertThat(page.locator("#customer-list [role=option]")).hasCount(1);
        keys.press("Enter");
        answers(keys, page, "document", shipment);
        assertThat(page.locator("#posting-account-title")).hasText(customer.name());
        answers(keys, page, "documentDate", "");
        answers(keys, page, "postedOn", "");
        answers(keys, page, "amount", "");
        answers(keys, page, "note", "");
        answers(keys, page, "product-0", "螺栓 M8");
        answers(keys, page, "quantity-0", "100");
        answers(keys, page, "unit-0", "盒");
        answers(keys, page, "price-0", "12.345");
        assertThat(page.locator("[data-says=line-0]")).hasText("1,234.50");
        assertThat(page.locator("[data-says=after]")).hasText("1,234.50 CNY");
        keys.press("Control+Enter");
        assertThat(finance.notice()).containsText("1,234.50 CNY");

        assertThat(page.locator("#customer")).isFocused();
        keys.press("Shift+Enter");
        assertThat(page.locator("#kind")).isFocused();
        keys.press("ArrowRight");
        keys.press("Enter");
        keys.press("Enter");
        answers(keys, page, "document", LedgerFixtures.number());
        answers(keys, page, "documentDate", "");
        answers(keys, page, "postedOn", "");
        answers(keys, page, "amount", "1,000");
        keys.press("Control+Enter");
        assertThat(finance.notice()).containsText(finance.says("ledger.kind.RECEIPT"));
        assertThat(finance.notice()).containsText("234.50");
        assertThat(page.locator("section[aria-labelledby=posted] tbody tr")
                        .filter(new Locator.FilterOptions().setHasText(shipment)))
                .hasCount(1);

        keys.press("Shift+Enter");
        keys.press("ArrowLeft");
        keys.press("Enter");
        keys.press("Enter");
        answers(keys, page, "document", shipment);
        assertThat(page.locator("#document-problem a")).hasAttribute("href", Pattern.compile("/ledger/entries/.*"));
        finance.go("/ledger/" + card);
        assertThat(page.locator("main")).containsText("234.50");
    }

    /** The field has the focus; it is answered, or left as it is, and Enter goes on. */
    private static void answers(Keyboard keys, Page page, String field, String text) {
        assertThat(page.locator("#" + field)).isFocused();
        if (!text.isEmpty()) {
            keys.type(text);
        }
        keys.press("Enter");
    }
}
