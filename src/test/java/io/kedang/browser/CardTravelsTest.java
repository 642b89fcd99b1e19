package io.kedang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.kedang.KedangTest;
import io.kedang.card.SampleFiles;
import io.kedang.shared.CardId;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A card goes through the hands of all four roles. */
@KedangTest
class CardTravelsTest extends BrowserTest {

    /** Region, category and a running number. */
    private static final Pattern NUMBER = Pattern.compile("HB.*ZM.*\\d+");

    private final Customer customer = Customer.next();

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP_IN_CHINESE", "PHONE_IN_ENGLISH"})
    void a_card_travels_from_the_salespersons_hand_to_an_open_account(Device device) {
        CardId card = collect(signedIn("sales1", device));
        sign(signedIn("manager1", device));
        enter(signedIn("clerk1", device));
        openAccount(signedIn("finance1", device));
        read(card, signedIn("leader1", device));
    }

    private CardId collect(Seat sales) {
        DraftPage draft = sales.begin(customer);
        draft.write(customer.answers());
        draft.field("basics.shortName").fill("海河车行");
        assertThat(draft.autosave()).containsText(sales.says("page.autosave.saved"));
        draft.addRow("sales");
        draft.write("sales.1.year", "2024");
        draft.write("sales.1.amount", "356.8");
        draft.attach("LICENCE", "licence.png", "image/png", SampleFiles.picture("png"));
        assertThat(draft.documents()).containsText("licence.png");

        CheckPage check = draft.check();
        assertThat(check.problems()).hasCount(0);
        assertThat(check.page().locator("main")).containsText(inGroups(customer.bankAccount()));
        CardPage card = check.handIn();
        assertThat(card.header()).containsText(sales.says("card.state.HANDED_IN"));
        assertThat(sales.notice()).containsText(sales.says("intake.handed-in"));
        return card.card();
    }

    private void sign(Seat manager) {
        manager.openTaskOf(customer);
        ReviewPage review = new ReviewPage(manager.page());
        assertThat(review.page().locator("main")).containsText("licence.png");
        review.sign();
        assertThat(manager.notice()).containsText(manager.says("intake.review.done.approve"));
    }

    private void enter(Seat clerk) {
        clerk.openTaskOf(customer);
        EnterPage entry = new EnterPage(clerk.page());
        entry.file("ZM", "A1", "3");
        String mistyped = customer.bankAccount().replaceFirst("6299", "6298");
        entry.key(customer, mistyped);
        entry.enter();
        assertThat(entry.differences()).hasCount(1);
        assertThat(entry.differences()).containsText(customer.bankAccount());
        assertThat(entry.differences()).containsText(mistyped);

        entry.key(customer, customer.bankAccount());
        entry.enter();
        assertThat(clerk.notice()).containsText(NUMBER);
    }

    private void openAccount(Seat finance) {
        finance.openTaskOf(customer);
        new AccountPage(finance.page()).open("NET_DAYS", "30", "200,000");
        assertThat(finance.notice()).containsText(finance.says("intake.account.opened"));
    }

    private void read(CardId id, Seat leader) {
        CardPage card = leader.card(id);
        assertThat(card.header()).containsText(customer.name());
        assertThat(card.header()).containsText(leader.says("card.state.ARCHIVED"));
        assertThat(card.header().locator(".k-pretitle")).containsText(NUMBER);
        assertThat(card.aside()).containsText("200,000.00 CNY");
        assertThat(card.aside())
                .containsText(leader.says("archive.card.signed", "张国平", leader.says("access.role.SALES_MANAGER"), 1));
        assertThat(card.aside()).containsText(leader.says("archive.card.intact"));
        assertThat(card.documents()).containsText("licence.png");
        assertThat(card.timeline()).containsText(leader.says("card.event.HANDED_IN", "王海明", 1));
        assertThat(card.timeline()).containsText(leader.says("card.event.SIGNED", "张国平", 1));
        assertThat(card.timeline()).containsText(leader.says("card.event.ENTERED", "赵玉兰", 1));
        assertThat(card.timeline()).containsText(leader.says("card.event.ARCHIVED", "周明德", 1));
    }

    /** Long numbers are shown in groups of four. */
    private static String inGroups(String number) {
        return number.replaceAll("(\\d{4})(?=\\d)", "$1 ");
    }
}
