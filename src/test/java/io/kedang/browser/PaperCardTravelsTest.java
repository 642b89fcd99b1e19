package io.kedang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.kedang.KedangTest;
import io.kedang.card.PhonePictures;
import io.kedang.shared.CardId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A paper card goes from the salesperson's phone through the hands of all four roles. */
@KedangTest
class PaperCardTravelsTest extends BrowserTest {

    private static final List<String> KNOWN = List.of("consent.basis", "consent.means", "consent.date");

    private final Customer customer = Customer.next();

    @Test
    void a_photographed_card_is_signed_typed_from_the_photo_and_archived() {
        CardId card = photograph(signedIn("sales1", Device.PHONE_IN_ENGLISH));
        sign(signedIn("manager1", Device.DESKTOP_IN_ENGLISH));
        enter(signedIn("clerk1", Device.DESKTOP_IN_CHINESE));
        openAccount(signedIn("finance1", Device.DESKTOP_IN_ENGLISH));
        compare(card, signedIn("leader1", Device.DESKTOP_IN_ENGLISH));
    }

    private CardId photograph(Seat sales) {
        DraftPage draft = sales.photograph(customer);
        draft.photograph(PhonePictures.held(400, 300, 6), PhonePictures.page(160));
        assertThat(draft.pages()).hasCount(2);
        assertUpright(draft.page());
        draft.pages().last().locator("button").first().click();
        assertThat(draft.pages().first().locator("img")).hasJSProperty("naturalWidth", 600);
        draft.photograph("no picture".getBytes());
        assertThat(draft.page().locator("#page-problem")).containsText(sales.says("card.document.refused.not-allowed"));
        assertThat(draft.pages()).hasCount(2);
        assertThat(Inspection.of(draft.page())).isEmpty();

        customer.answers().forEach((path, answer) -> {
            if (KNOWN.contains(path)) {
                draft.write(path, answer);
            }
        });
        CheckPage check = draft.check();
        assertThat(check.problems()).hasCount(0);
        CardPage card = check.handIn();
        assertThat(card.page().locator(".k-paper-mark")).containsText(sales.says("card.paper.unsigned"));
        return card.card();
    }

    /** The phone held the other way round: what the sensor saw lying stands. */
    private static void assertUpright(Page page) {
        assertThat(page.locator("#pages .k-page-list > li").first().locator("img"))
                .hasJSProperty("naturalHeight", 400);
    }

    private void sign(Seat manager) {
        manager.openTaskOf(customer);
        ReviewPage review = new ReviewPage(manager.page());
        ViewerPart photo = new ViewerPart(manager.page());
        assertThat(photo.whichPage()).hasText(manager.says("card.page.of", "1", "2"));
        photo.press("+", "r", "]");
        assertThat(photo.whichPage()).hasText(manager.says("card.page.of", "2", "2"));
        photo.press("[");
        assertThat(photo.viewer()).hasAttribute("data-turn", "90");
        assertThat(photo.viewer()).hasAttribute("data-zoom", "125");
        photo.press("0", "R");
        assertThat(photo.viewer()).hasAttribute("data-turn", "0");
        assertThat(photo.viewer()).hasAttribute("data-zoom", "100");
        review.sign();
        assertThat(manager.notice()).containsText(manager.says("intake.review.done.approve"));
    }

    private void enter(Seat clerk) {
        clerk.openTaskOf(customer);
        Page page = clerk.page();
        ViewerPart photo = new ViewerPart(page);
        Map<String, String> answers = new TreeMap<>(customer.answers());
        answers.forEach((path, answer) -> write(page, path, answer));
        page.keyboard().press("Alt+Equal");
        page.keyboard().press("Alt+PageDown");
        assertThat(photo.whichPage()).hasText(clerk.says("card.page.of", "2", "2"));
        page.keyboard().press("Alt+r");
        assertThat(Inspection.of(page)).isEmpty();
        page.setViewportSize(1280, 900);

        write(page, "consent.date", "2024-05-07");
        page.locator(".k-bottom button[value=check]").click();
        assertThat(page.locator("#corrections-title")).isVisible();
        assertThat(photo.whichPage()).hasText(clerk.says("card.page.of", "2", "2"));
        assertThat(photo.viewer()).hasAttribute("data-turn", "90");
        assertThat(page.locator("[id='consent.date-problem']"))
                .containsText(clerk.says("intake.transcription.signed-otherwise", "2024-05-06"));
        write(page, "consent.date", "2024-05-06");
        page.locator(".k-bottom button[value=check]").click();

        EnterPage entry = new EnterPage(page);
        assertThat(photo.picture()).hasCount(1);
        assertThat(photo.picture()).isVisible();
        entry.file("ZM", "A1", "3");
        entry.key(customer, customer.bankAccount());
        entry.enter();
        assertThat(clerk.notice()).containsText(Pattern.compile("HB.*ZM.*\\d+"));
    }

    private static void write(Page page, String path, String answer) {
        var field = page.locator("#draft [name='" + path + "']:not([type=hidden])");
        switch ((String) field.first().evaluate("field => field.type")) {
            case "select-one" -> field.selectOption(answer);
            case "checkbox" ->
                page.locator("#draft [name='" + path + "'][value='" + answer + "']")
                        .check();
            default -> field.fill(answer);
        }
    }

    private void openAccount(Seat finance) {
        finance.openTaskOf(customer);
        assertThat(finance.page().locator("[data-viewer]")).hasCount(0);
        new AccountPage(finance.page()).open("NET_DAYS", "30", "200,000");
        assertThat(finance.notice()).containsText(finance.says("intake.account.opened"));
    }

    private void compare(CardId id, Seat leader) {
        CardPage card = leader.card(id);
        assertThat(card.header()).containsText(leader.says("card.state.ARCHIVED"));
        assertThat(card.page().locator(".k-paper-mark")).containsText("赵玉兰");
        assertThat(card.page().locator(".k-paper-mark")).containsText("张国平");
        card.page().locator(".k-paper-mark a").click();
        ViewerPart photo = new ViewerPart(card.page());
        assertThat(photo.picture()).hasCount(1);
        assertThat(photo.picture()).isVisible();
        assertThat(card.page().locator("main")).containsText("郭志远");
        assertThat(Inspection.of(card.page())).isEmpty();
    }
}
