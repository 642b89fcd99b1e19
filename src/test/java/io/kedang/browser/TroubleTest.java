package io.kedang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.kedang.KedangTest;
import io.kedang.card.SampleFiles;
import io.kedang.shared.CardId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What goes wrong is told clearly and changes nothing. */
@KedangTest
class TroubleTest extends BrowserTest {

    private static final String SHORT_NAME = "basics.shortName";
    private static final int TOO_LARGE = 11 * 1024 * 1024;

    private final Customer customer = Customer.next();

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_draft_survives_that_the_session_ends_while_one_types() {
        Seat sales = signedIn("sales1", Device.DESKTOP_IN_CHINESE);
        DraftPage draft = sales.draft(prepared.begun(customer));
        sales.loseSession();
        draft.write(SHORT_NAME, "海河");
        assertThat(draft.autosave()).containsText(sales.says("page.autosave.signed-out"));
        assertThat(draft.field(SHORT_NAME)).hasValue("海河");

        Page other = sales.tabOpenedBy(draft.autosave().locator("a"));
        new SignInPage(other).signIn("sales1");
        draft.field(SHORT_NAME).press("Tab");
        assertThat(draft.autosave()).containsText(sales.says("page.autosave.saved"));
        sales.page().reload();
        assertThat(draft.field(SHORT_NAME)).hasValue("海河");
    }

    @Test
    void a_draft_written_in_two_tabs_shows_yours_and_theirs() {
        Seat sales = signedIn("sales1", Device.DESKTOP_IN_ENGLISH);
        DraftPage yours = sales.draft(prepared.begun(customer));
        Page tab = sales.anotherTab();
        tab.navigate("/cards/" + yours.card() + "/draft");
        DraftPage theirs = new DraftPage(tab);
        theirs.write(SHORT_NAME, "theirs");
        theirs.save();
        assertThat(tab.locator("[data-notices]")).containsText(sales.says("intake.draft.saved"));

        yours.write(SHORT_NAME, "yours");
        assertThat(yours.autosave()).containsText(sales.says("page.autosave.conflict"));
        yours.save();
        assertThat(yours.told()).containsText(sales.says("intake.draft.conflict"));
        assertThat(yours.field(SHORT_NAME)).hasValue("yours");
        assertThat(yours.problemOf(SHORT_NAME)).containsText("theirs");

        yours.save();
        assertThat(sales.notice()).containsText(sales.says("intake.draft.saved"));
        assertThat(yours.field(SHORT_NAME)).hasValue("yours");
    }

    @Test
    void a_double_click_signs_once() {
        CardId card = prepared.handedIn(customer);
        Seat manager = signedIn("manager1", Device.DESKTOP_IN_CHINESE);
        manager.openTaskOf(customer);
        new ReviewPage(manager.page()).askToSign().dblclick();
        assertThat(manager.notice()).containsText(manager.says("intake.review.done.approve"));
        assertThat(signatures(card)).isEqualTo(1);
    }

    private int signatures(CardId card) {
        return jdbc.sql("select count(*) from card_signature where card_id = ?")
                .param(card.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void a_task_that_someone_else_has_done_meanwhile_says_who_did_it() {
        CardId card = prepared.signed(customer);
        Seat clerk = signedIn("clerk1", Device.DESKTOP_IN_ENGLISH);
        clerk.openTaskOf(customer);
        EnterPage entry = new EnterPage(clerk.page());
        String task = clerk.page().url();
        prepared.enter("clerk2", card, customer);

        entry.file("QT", "B2", "7");
        entry.key(customer, customer.bankAccount());
        entry.enter();
        assertThat(clerk.trouble()).containsText("孙慧敏 has already done this task");
        assertThat(clerk.go(task)).isEqualTo(409);
        assertThat(clerk.trouble()).containsText("孙慧敏 has already done this task");
        assertThat(clerk.card(card).header()).containsText("ZM");
    }

    @Test
    void a_file_that_is_no_picture_is_refused_beside_the_form_and_the_draft_stays() {
        Seat sales = signedIn("sales1", Device.DESKTOP_IN_CHINESE);
        DraftPage draft = sales.draft(prepared.begun(customer));
        draft.write(SHORT_NAME, "海河");
        draft.attach("PHOTO", "photo.png", "image/png", SampleFiles.text("<html>not a picture</html>"));
        assertThat(draft.documentProblem()).containsText(sales.says("card.document.refused.not-allowed"));
        assertThat(draft.field(SHORT_NAME)).hasValue("海河");
    }

    @Test
    void a_file_that_is_too_large_is_refused_and_the_draft_stays() {
        Seat sales = signedIn("sales1", Device.DESKTOP_IN_ENGLISH);
        DraftPage draft = sales.draft(prepared.begun(customer));
        draft.write(SHORT_NAME, "海河");
        draft.attach("PHOTO", "photo.jpg", "image/jpeg", new byte[TOO_LARGE]);
        Locator told = sales.page().locator("#document-problem, [data-notices] .alert-danger");
        assertThat(told).containsText("10 MB");
        assertThat(draft.field(SHORT_NAME)).hasValue("海河");
        assertThat(draft.autosave()).containsText(sales.says("page.autosave.saved"));
    }

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP_IN_CHINESE", "PHONE_IN_ENGLISH"})
    void an_unknown_id_is_told_in_the_persons_language(Device device) {
        Seat clerk = signedIn("clerk1", device);
        assertThat(clerk.go("/cards/" + UUID.randomUUID())).isEqualTo(404);
        assertThat(clerk.heading()).hasText(clerk.says("page.error.404.title"));
        assertThat(clerk.go("/cards/no-id")).isEqualTo(404);
        assertThat(clerk.heading()).hasText(clerk.says("page.error.404.title"));
    }

    @Test
    void a_card_of_another_team_is_like_one_that_does_not_exist() {
        CardId card = prepared.handedIn(customer);
        Seat other = signedIn("sales2", Device.DESKTOP_IN_CHINESE);
        assertThat(other.go("/cards/" + card)).isEqualTo(404);
        assertThat(other.heading()).hasText(other.says("page.error.404.title"));
        assertThat(other.page().locator("body")).not().containsText(customer.name());
        assertThat(other.go("/cards/" + card + "/draft")).isEqualTo(404);
    }

    @Test
    void a_page_of_another_role_is_not_allowed() {
        Seat sales = signedIn("sales1", Device.DESKTOP_IN_CHINESE);
        assertThat(sales.go("/people")).isEqualTo(403);
        assertThat(sales.heading()).hasText(sales.says("page.error.403.title"));
    }
}
