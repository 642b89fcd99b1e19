package io.kedang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.kedang.KedangTest;
import io.kedang.shared.CardId;
import org.junit.jupiter.api.Test;

/** A card is sent back, mended and handed in again. */
@KedangTest
class CardComesBackTest extends BrowserTest {

    private final Customer customer = Customer.next();

    @Test
    void what_the_manager_remarked_is_seen_and_mended_and_the_second_revision_is_signed() {
        CardId card = prepared.handedIn(customer);
        Seat manager = signedIn("manager1", Device.DESKTOP_IN_CHINESE);
        sendBack(manager);
        mend(card, signedIn("sales1", Device.PHONE_IN_ENGLISH));
        manager.openTaskOf(customer);
        new ReviewPage(manager.page()).sign();
        assertThat(manager.notice()).containsText(manager.says("intake.review.done.approve"));

        CardPage signed = manager.card(card);
        assertThat(signed.aside())
                .containsText(manager.says("archive.card.signed", "张国平", manager.says("access.role.SALES_MANAGER"), 2));
        assertThat(signed.timeline()).containsText(manager.says("card.event.SENT_BACK.because", "张国平", 1, "街道写错了"));
    }

    private void sendBack(Seat manager) {
        manager.openTaskOf(customer);
        ReviewPage review = new ReviewPage(manager.page());
        review.remark("address.street", "是 98 号吧？");
        review.sendBack("街道写错了");
        assertThat(manager.notice()).containsText(manager.says("intake.review.done.send-back"));
    }

    private void mend(CardId card, Seat sales) {
        DraftPage draft = sales.draft(card);
        assertThat(draft.told()).containsText(sales.says("intake.returned.SENT_BACK"));
        assertThat(draft.told()).containsText("街道写错了");
        assertThat(draft.remarkOn("address.street")).containsText("是 98 号吧？");
        draft.write("address.street", "友谊路 98 号");
        CardPage again = draft.check().handIn();
        assertThat(again.header()).containsText(sales.says("card.state.HANDED_IN"));
        assertThat(again.header()).containsText(sales.says("archive.card.revision", 2));
    }
}
