package io.kedang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.kedang.KedangTest;
import io.kedang.card.CardState;
import io.kedang.card.Cards;
import io.kedang.identity.ActingAs;
import io.kedang.intake.Collecting;
import io.kedang.shared.CardId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager with a pile of cards: signed together, or one after the other without a mouse. */
@KedangTest
class ManyAtOnceTest extends BrowserTest {

    /** In the names of this test's customers only. */
    private final String trade = "多" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private Cards cards;

    @Autowired
    private Collecting collecting;

    @Autowired
    private ActingAs actingAs;

    @Test
    void several_cards_are_signed_at_once_and_the_one_that_changed_meanwhile_is_not() {
        List<Customer> customers = customers(3);
        List<CardId> handedIn = customers.stream().map(prepared::handedIn).toList();
        Seat manager = signedIn("manager1", Device.DESKTOP_IN_CHINESE);
        handedIn.subList(0, 2).forEach(card -> manager.go("/tasks/" + task(card)));
        WorkListPage list = list(manager);
        assertThat(list.row(customers.get(0))).containsText(manager.says("intake.approve-several.ready"));
        assertThat(list.row(customers.get(2))).containsText(manager.says("intake.approve-several.unready"));
        list.chooseAll();
        assertThat(list.button("approve")).containsText("2");

        actingAs.run("sales1", () -> collecting.withdraw(handedIn.get(1)));
        prepared.handIn(handedIn.get(1));
        list.askToSign().click();

        assertThat(list.result())
                .containsText(manager.says("worklist.bulk.result", manager.says("intake.approve-several"), 1, 3));
        assertThat(list.refused()).hasCount(2);
        assertThat(list.refused().getByText(manager.says("intake.refused.not-opened")))
                .hasCount(1);
        assertThat(list.row(customers.get(2)).locator("input[name=task]")).isChecked();
        Assertions.assertThat(handedIn.stream().map(this::state))
                .containsExactly(CardState.SIGNED, CardState.HANDED_IN, CardState.HANDED_IN);
        Assertions.assertThat(Inspection.of(manager.page())).isEmpty();
    }

    @Test
    void ten_cards_are_reviewed_and_signed_by_keys_alone() {
        List<Customer> customers = customers(10);
        List<CardId> handedIn = customers.stream().map(prepared::handedIn).toList();
        Seat manager = signedIn("manager1", Device.DESKTOP_IN_ENGLISH);
        Keyboard keyboard = new Keyboard(manager.page());
        list(manager);

        keyboard.press("j");
        keyboard.press("Enter");
        for (Customer customer : customers) {
            assertThat(manager.heading()).hasText(customer.name());
            manager.page().waitForLoadState();
            keyboard.press("a");
            assertThat(manager.page().locator("dialog[open] button[value=approve]"))
                    .isFocused();
            keyboard.press("Enter");
        }

        assertThat(manager.notice()).containsText(manager.says("worklist.walk.end"));
        Assertions.assertThat(handedIn.stream().map(this::state)).containsOnly(CardState.SIGNED);
    }

    @Test
    void keys_lead_through_the_list_and_act_on_its_rows() {
        List<Customer> customers = customers(3);
        customers.forEach(prepared::handedIn);
        Seat manager = signedIn("manager1", Device.DESKTOP_IN_ENGLISH);
        Keyboard keyboard = new Keyboard(manager.page());
        WorkListPage list = list(manager);

        keyboard.press("j");
        keyboard.press("j");
        keyboard.press("x");
        assertThat(list.row(customers.get(1)).locator("input[name=task]")).isChecked();
        keyboard.press("?");
        assertThat(manager.page().locator("#keys")).containsText(manager.says("worklist.key.choose"));
        Assertions.assertThat(Inspection.of(manager.page())).isEmpty();
        keyboard.press("x");
        assertThat(list.row(customers.get(1)).locator("input[name=task]")).isChecked();
        keyboard.press("Escape");
        keyboard.press("Enter");
        assertThat(manager.heading()).hasText(customers.get(1).name());
        manager.page().waitForLoadState();
        keyboard.press("k");
        assertThat(manager.heading()).hasText(customers.get(0).name());
        manager.page().waitForLoadState();
        keyboard.press("g");
        keyboard.press("t");
        manager.page().waitForURL("**/tasks");
    }

    @Test
    void nothing_happens_by_a_key_that_is_typed_or_once_the_keys_are_switched_off() {
        CardId card = prepared.handedIn(customers(1).get(0));
        Seat manager = signedIn("manager1", Device.DESKTOP_IN_ENGLISH);
        Keyboard keyboard = new Keyboard(manager.page());
        String task = "/tasks/" + task(card);
        manager.go(task);
        manager.page().locator("#reason").focus();
        keyboard.press("a");
        assertThat(manager.page().locator("#reason")).hasValue("a");
        assertThat(manager.page().locator("dialog[open]")).hasCount(0);

        switchKeys(manager, false);
        manager.go(task);
        keyboard.press("a");
        keyboard.press("?");
        assertThat(manager.page().locator("dialog[open]")).hasCount(0);
        manager.page().locator(".k-keys-button").click();
        assertThat(manager.page().locator("dialog[open]")).containsText(manager.says("page.keys.off"));

        switchKeys(manager, true);
        manager.go(task);
        keyboard.press("a");
        assertThat(manager.page().locator("dialog[open]")).hasCount(1);
    }

    private static void switchKeys(Seat seat, boolean on) {
        seat.go("/me");
        seat.page().locator("#shortcuts").setChecked(on);
        seat.page()
                .locator("main form[action$='/me'] button[type=submit]")
                .first()
                .click();
        assertThat(seat.notice()).containsText(seat.says("identity.me.saved"));
    }

    private List<Customer> customers(int count) {
        return IntStream.range(0, count).mapToObj(n -> Customer.next(trade)).toList();
    }

    private WorkListPage list(Seat seat) {
        seat.go("/tasks?view=groups&order=title&text=" + trade);
        return new WorkListPage(seat.page());
    }

    private String task(CardId card) {
        return prepared.task(card).toString();
    }

    private CardState state(CardId card) {
        return actingAs.call("leader1", () -> cards.get(card).state());
    }
}
