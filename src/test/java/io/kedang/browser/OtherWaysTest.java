package io.kedang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.kedang.KedangTest;
import io.kedang.shared.CardId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Handing in without a mouse, and without scripts; deciding without them. */
@KedangTest
class OtherWaysTest extends BrowserTest {

    private final Customer customer = Customer.next();

    @Test
    void the_keyboard_alone_gets_from_signing_in_to_handing_in() {
        Seat sales = stranger(Device.DESKTOP_IN_ENGLISH);
        Keyboard keyboard = new Keyboard(sales.page());
        sales.go("/login");
        keyboard.to("#username").type("sales1");
        keyboard.to("#password").type(SignInPage.PASSWORD);
        keyboard.press("Enter");
        assertThat(sales.heading()).containsText("王海明");

        keyboard.to("main a[href='/cards/new']").press("Enter");
        sales.page().waitForURL("**/cards/new");
        keyboard.to("[name='basics.fullName']").type(customer.name());
        keyboard.press("Enter");
        DraftPage draft = new DraftPage(sales.page());
        customer.answers().forEach((path, answer) -> {
            keyboard.to("[name='" + path + "']");
            if (!path.equals("basics.fullName")) {
                keyboard.answer(answer);
            }
        });
        keyboard.to("button[value=check]").press("Enter");
        CheckPage check = new CheckPage(draft.page());
        assertThat(check.problems()).hasCount(0);

        keyboard.to("button[form=hand-in]").press("Enter");
        assertThat(new CardPage(sales.page()).header()).containsText(sales.says("card.state.HANDED_IN"));
    }

    @Test
    void a_review_is_decided_without_scripts() {
        CardId sentBack = prepared.handedIn(customer);
        CardId signed = prepared.handedIn(Customer.next());
        Seat manager = signedInWithoutJavaScript("manager1", Device.DESKTOP_IN_ENGLISH);

        manager.go("/tasks/" + prepared.task(sentBack));
        new ReviewPage(manager.page()).sendBack("街道写错了");
        assertThat(manager.notice()).containsText(manager.says("intake.review.done.send-back"));

        manager.go("/tasks/" + prepared.task(signed));
        manager.page().locator("#decision button[value=approve]").click();
        assertThat(manager.notice()).containsText(manager.says("intake.review.done.approve"));
        assertThat(manager.card(signed).header()).containsText(manager.says("card.state.SIGNED"));
    }

    @Test
    void a_draft_is_saved_checked_and_handed_in_without_scripts() {
        Seat sales = signedInWithoutJavaScript("sales1", Device.PHONE_IN_ENGLISH);
        DraftPage draft = sales.begin(customer);
        draft.write("basics.shortName", "海河车行");
        draft.save();
        assertThat(sales.notice()).containsText(sales.says("intake.draft.saved"));
        assertThat(draft.field("basics.shortName")).hasValue("海河车行");

        draft.write(customer.answers());
        CardPage card = draft.check().handIn();
        assertThat(card.header()).containsText(sales.says("card.state.HANDED_IN"));
        assertThat(sales.page()).hasTitle(Pattern.compile(customer.name() + ".*"));
    }
}
