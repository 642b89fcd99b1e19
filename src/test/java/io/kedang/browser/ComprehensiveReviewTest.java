package io.kedang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.kedang.KedangTest;
import io.kedang.grading.GradedCustomers;
import io.kedang.grading.Grades;
import io.kedang.grading.ReviewPeriod;
import io.kedang.review.LineKind;
import io.kedang.review.ReviewFixtures;
import io.kedang.review.ReviewFixtures.TeamOf;
import io.kedang.review.ReviewId;
import io.kedang.shared.CardId;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The manager decides a review by keys alone, and the leader reads what came of it. */
@KedangTest
class ComprehensiveReviewTest extends BrowserTest {

    @Autowired
    private ReviewFixtures fixtures;

    @Autowired
    private Grades grades;

    @Test
    void a_manager_decides_by_keys_and_the_leader_reads_the_report() {
        ReviewPeriod period = GradedCustomers.ownYears();
        TeamOf team = fixtures.managedTeam();
        CardId steady = fixtures.customer(team.team(), period, "100", "101");
        CardId lost = fixtures.customer(team.team(), period, "90", "0");
        CardId grown = fixtures.customer(team.team(), period, "40", "80");
        ReviewId review = fixtures.deciding(team.team(), period);
        Seat manager = signedIn(team.manager(), Device.DESKTOP_IN_ENGLISH);
        Keyboard keyboard = new Keyboard(manager.page());
        manager.go("/");
        manager.page().locator("a[href='/reviews/" + review + "/step']").click();

        handIn(manager, keyboard);
        assertThat(manager.page().locator("#left")).containsText(manager.says(LineKind.LOST.messageKey()));
        manager.page().locator("[data-key='g f']").first().click();
        assertThat(manager.notice()).containsText(manager.says("review.all.done", 1));

        manager.page().waitForLoadState();
        keyboard.press("j");
        assertThat(name(manager, lost)).isFocused();
        keyboard.press("a");
        assertThat(manager.page().locator("#reason-" + lost)).isFocused();
        keyboard.type("Closed its shop");
        keyboard.press("Escape");
        name(manager, lost).focus();
        keyboard.press("a");
        assertThat(line(manager, lost)).hasClass(java.util.regex.Pattern.compile(".*k-line-decided.*"));
        assertThat(name(manager, grown)).isFocused();
        keyboard.press("e");
        keyboard.type("A second shop");
        name(manager, grown).focus();
        keyboard.press("f");
        keyboard.press("a");
        assertThat(manager.page().locator("#review-progress")).containsText(manager.says("page.progress", 3, 3));
        Assertions.assertThat(Inspection.of(manager.page())).isEmpty();
        handIn(manager, keyboard);
        assertThat(manager.notice()).containsText(manager.says("review.handed-in"));
        Assertions.assertThat(grades.of(List.of(steady, lost, grown))).hasSize(3);

        Seat leader = signedIn("leader1", Device.DESKTOP_IN_CHINESE);
        leader.go("/reviews/" + review + "/step");
        assertThat(leader.page().locator(".k-canvas canvas").first()).isVisible();
        assertThat(leader.page().locator("main")).containsText("Closed its shop");
        leader.page().fill("#remarks", "请回访");
        leader.page().locator("main form button[type=submit]").last().click();
        assertThat(leader.notice()).containsText(leader.says("review.read.remarked"));
        manager.go("/reviews/" + review);
        assertThat(manager.page().locator("main")).containsText("请回访");
    }

    private static void handIn(Seat manager, Keyboard keyboard) {
        manager.page().waitForLoadState();
        keyboard.press("h");
        assertThat(manager.page().locator("#hand-in button[type=submit]")).isFocused();
        keyboard.press("Enter");
        manager.page().waitForLoadState();
    }

    private static Locator line(Seat seat, CardId card) {
        return seat.page().locator("#line-" + card);
    }

    private static Locator name(Seat seat, CardId card) {
        return line(seat, card).locator("h3 a");
    }
}
