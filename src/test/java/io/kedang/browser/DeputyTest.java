package io.kedang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.kedang.KedangTest;
import io.kedang.identity.ActingAs;
import io.kedang.identity.AppointingDeputies;
import io.kedang.identity.People;
import io.kedang.shared.CardId;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The manager is away, and someone else signs in the manager's place. */
@KedangTest
class DeputyTest extends BrowserTest {

    private final Customer customer = Customer.next();

    @Autowired
    private AppointingDeputies appointing;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    @AfterEach
    void managerIsBack() {
        var manager = people.findByLogin("manager1").orElseThrow().id();
        actingAs.run("manager1", () -> appointing.of(manager).stream()
                .filter(one -> one.isOpen())
                .forEach(one -> appointing.end(one.id())));
    }

    @Test
    void a_deputy_is_appointed_signs_for_the_manager_and_the_card_shows_both_names() {
        CardId card = prepared.handedIn(customer);
        Seat manager = signedIn("manager1", Device.DESKTOP_IN_CHINESE);
        appoint(manager.page(), manager);

        Seat deputy = signedIn("manager2", Device.DESKTOP_IN_ENGLISH);
        switchTo("张国平", deputy);
        deputy.openTaskOf(customer);
        new ReviewPage(deputy.page()).sign();
        assertThat(deputy.notice()).containsText(deputy.says("intake.review.done.approve"));

        CardPage signed = deputy.card(card);
        String both = deputy.says("page.acted-for", "刘永昌", "张国平");
        assertThat(signed.aside())
                .containsText(deputy.says("archive.card.signed", both, deputy.says("access.role.SALES_MANAGER"), 1));
        assertThat(signed.timeline()).containsText(deputy.says("card.event.SIGNED", both, 1));

        banner(deputy).locator("button").click();
        assertThat(banner(deputy)).hasCount(0);
    }

    private void appoint(Page page, Seat manager) {
        String today = LocalDate.now(clock).toString();
        manager.go("/me/deputies");
        page.selectOption(
                "#deputy", people.findByLogin("manager2").orElseThrow().id().toString());
        page.fill("#firstDay", today);
        page.fill("#lastDay", today);
        page.locator("main form button.btn-primary").click();
        assertThat(manager.notice()).containsText(manager.says("identity.deputy.appointed"));
    }

    private static void switchTo(String person, Seat deputy) {
        deputy.go("/");
        deputy.page().locator(".k-person > summary").click();
        deputy.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(deputy.says("page.act-for", person)))
                .click();
        assertThat(banner(deputy)).containsText(person);
    }

    private static Locator banner(Seat seat) {
        return seat.page().locator(".k-acting");
    }
}
