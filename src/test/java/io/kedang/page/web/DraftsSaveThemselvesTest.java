package io.kedang.page.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import io.kedang.KedangTest;
import io.kedang.browser.Chromium;
import io.kedang.browser.SharedChromium;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The script that saves drafts, with a server that answers as each test wants. */
@KedangTest
@ExtendWith(SharedChromium.class)
class DraftsSaveThemselvesTest {

    private static final String FORM = """
            <!DOCTYPE html><html lang="en"><head><title>Draft</title>
            <meta name="_csrf" content="old"><meta name="_csrf_header" content="X-CSRF-TOKEN">
            <script type="module" src="/js/kedang.js"></script></head>
            <body data-leave="leave" data-failed="failed" data-offline="offline">
            <form method="post" action="/test/sent" data-autosave="/test/save" data-guard data-zone="Asia/Shanghai">
            <input type="hidden" name="_csrf" value="old"><input type="hidden" name="version" value="1">
            <input id="name" name="name"><button id="send" name="act" value="hand-in">Send</button>
            <p data-autosave-state data-saved="Saved at" data-saving="Saving" data-retry="Trying again"
              data-signed-out="Signed out" data-sign-in="Sign in" data-conflict="Conflict" data-reload="Compare"
              data-refused="Refused"></p><p data-section-progress="basic">none</p></form></body></html>""";

    @LocalServerPort
    private int port;

    private final List<String> saves = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();
    private Answer answer = this::saved;
    private boolean signedInAgain;
    private BrowserContext person;
    private Page page;

    @BeforeEach
    void open(Chromium chromium) {
        person = chromium.open(Chromium.DESK, ColorScheme.LIGHT, "en-GB", "http://localhost:" + port);
        page = person.newPage();
        page.onDialog(dialog -> dialog.accept());
        page.route("**/test/draft", route -> route.fulfill(html(FORM)));
        page.route("**/test/sent", route -> {
            sent.add(route.request().postData());
            route.fulfill(html("<!DOCTYPE html><title>Sent</title>"));
        });
        page.route("**/test/save", route -> {
            saves.add(
                    route.request().postData() + "|" + route.request().headers().get("x-csrf-token"));
            answer.to(route);
        });
        page.route(
                "**/me/token",
                route -> route.fulfill(
                        signedInAgain ? json("{\"token\":\"new\"}") : new Route.FulfillOptions().setStatus(401)));
        page.navigate("/test/draft");
    }

    @AfterEach
    void close() {
        person.close();
    }

    @Test
    void what_is_typed_is_saved_once_and_the_page_tells_when() {
        page.locator("#name").pressSequentially("Li Na");
        assertThat(state()).hasText("Saved at 14:03");
        assertThat(saves).containsExactly("_csrf=old&version=1&name=Li+Na|old");
        assertThat(page.locator("[name=version]")).hasValue("2");
        assertThat(page.locator("[data-section-progress]")).hasText("3 / 8");
    }

    @Test
    void leaving_the_field_saves_at_once_and_nothing_unsaved_holds_the_person_back() {
        List<String> questions = new ArrayList<>();
        page.onDialog(dialog -> questions.add(dialog.type()));
        page.locator("#name").fill("x");
        page.locator("#name").blur();
        assertThat(state()).hasText("Saved at 14:03");
        page.navigate("/test/draft");
        assertThat(questions).isEmpty();
    }

    @Test
    void it_says_saved_only_when_all_that_was_typed_is_saved() {
        List<Route> open = new ArrayList<>();
        answer = open::add;
        page.waitForRequest("**/test/save", () -> type("x"));
        page.locator("#name").fill("xy");
        answer = this::saved;
        open.forEach(this::saved);
        assertThat(state()).hasText("Saved at 14:03");
        assertThat(saves).hasSize(2).last().asString().contains("name=xy");
        page.locator("#name").pressSequentially("z");
        assertThat(state()).hasText("Saving");
    }

    @Test
    void without_a_signal_it_says_so_and_tries_again_until_it_is_saved() {
        answer = Route::abort;
        type("x");
        assertThat(state()).hasText("Trying again");
        answer = this::saved;
        assertThat(state()).hasText("Saved at 14:03");
        assertThat(saves).hasSizeGreaterThan(1);
    }

    @Test
    void after_signing_in_elsewhere_the_next_attempt_saves_with_the_new_token() {
        answer = status(401);
        type("x");
        assertThat(state()).hasText("Signed out Sign in");
        assertThat(state().locator("a")).hasAttribute("target", "_blank");
        assertThat(page.locator("#name")).hasValue("x");
        answer = this::saved;
        signedInAgain = true;
        assertThat(state()).hasText("Saved at 14:03");
        assertThat(saves.get(saves.size() - 1)).endsWith("name=x|new");
        assertThat(page.locator("input[name=_csrf]")).hasValue("new");
    }

    @Test
    void when_someone_else_has_changed_it_nothing_is_sent_any_more_and_nothing_typed_is_lost() {
        answer = status(409);
        type("x");
        assertThat(state()).hasText("Conflict Compare");
        type("y");
        assertThat(page.locator("#name")).hasValue("y");
        assertThat(saves).hasSize(1);
    }

    @Test
    void a_form_sent_while_it_is_being_saved_waits_for_the_version_it_needs() {
        List<Route> open = new ArrayList<>();
        answer = open::add;
        page.waitForRequest("**/test/save", () -> type("x"));
        page.locator("#send").click();
        assertThat(sent).isEmpty();
        open.forEach(this::saved);
        page.waitForURL("**/test/sent");
        assertThat(sent).containsExactly("_csrf=old&version=2&name=x&act=hand-in");
    }

    @Test
    void a_double_click_sends_once() {
        page.locator("#send").dblclick();
        page.waitForURL("**/test/sent");
        assertThat(sent).hasSize(1);
    }

    @Test
    void nothing_typed_is_kept_in_the_browser() {
        type("x");
        assertThat(state()).hasText("Saved at 14:03");
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
    }

    private Locator state() {
        return page.locator("[data-autosave-state]");
    }

    private void type(String text) {
        page.locator("#name").fill(text);
        page.locator("#name").blur();
    }

    private void saved(Route route) {
        route.fulfill(
                json(
                        "{\"savedAt\":\"2026-11-21T06:03:00Z\",\"version\":2,\"sections\":{\"basic\":{\"done\":3,\"total\":8}}}"));
    }

    private static Answer status(int status) {
        return route -> route.fulfill(new Route.FulfillOptions().setStatus(status));
    }

    private static Route.FulfillOptions html(String body) {
        return new Route.FulfillOptions().setContentType("text/html").setBody(body);
    }

    private static Route.FulfillOptions json(String body) {
        return new Route.FulfillOptions().setContentType("application/json").setBody(body);
    }

    private interface Answer {
        void to(Route route);
    }
}
