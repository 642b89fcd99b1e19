package io.kedang.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.kedang.shared.CardId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;

/** One person in front of a browser with cookies of its own, and what went wrong in it unseen. */
final class Seat implements AutoCloseable {

    /** A page that is refused is the answer expected; a file of the page's own that is missing is not. */
    private static final Pattern REFUSED = Pattern.compile(
            "(Failed to load resource: the server responded with a status of|Response Status Error Code) 4\\d\\d.*");

    private static final Pattern ASSET = Pattern.compile(".*/(css|js|webjars|icon)[/.].*");

    private final BrowserContext context;
    private final Locale language;
    private final MessageSource texts;
    private final List<String> complaints = new ArrayList<>();
    private final Page page;

    Seat(BrowserContext context, Locale language, MessageSource texts) {
        this.context = context;
        this.language = language;
        this.texts = texts;
        context.onConsoleMessage(this::listen);
        context.onWebError(error -> complaints.add(error.page().url() + ": " + error.error()));
        page = context.newPage();
    }

    private void listen(ConsoleMessage message) {
        boolean expected = REFUSED.matcher(message.text()).matches()
                && !ASSET.matcher(message.location()).matches();
        if (message.type().equals("error") && !expected) {
            complaints.add(message.page().url() + ": " + message.text());
        }
    }

    List<String> complaints() {
        return complaints;
    }

    Page page() {
        return page;
    }

    /** What the application says in this person's language. */
    String says(String key, Object... arguments) {
        return texts.getMessage(key, arguments, language);
    }

    void signIn(String login) {
        new SignInPage(page).open().signIn(login);
    }

    int go(String path) {
        return page.navigate(path).status();
    }

    DraftPage begin(Customer customer) {
        go("/");
        page.locator(".k-header-actions a[href='/cards/new']").click();
        page.fill("[name='basics.fullName']", customer.name());
        page.locator("main form button[type=submit]:not([name=origin])").click();
        return new DraftPage(page);
    }

    /** A card whose paper is photographed. */
    DraftPage photograph(Customer customer) {
        go("/cards/new");
        page.fill("[name='basics.fullName']", customer.name());
        page.locator("main form button[name=origin]").click();
        return new DraftPage(page);
    }

    DraftPage draft(CardId card) {
        go("/cards/" + card + "/draft");
        return new DraftPage(page);
    }

    CardPage card(CardId card) {
        go("/cards/" + card);
        return new CardPage(page);
    }

    /** Opens the task about the customer from the list of free tasks. */
    void openTaskOf(Customer customer) {
        go("/tasks?view=groups");
        page.fill("[name='text']", customer.name());
        page.locator("main form[role=search] button[type=submit]").click();
        page.locator("main tbody a").getByText(customer.name()).click();
        page.waitForURL(Pattern.compile(".*/tasks/[^?/]+(\\?list=.*)?$|.*/intake/entries/[^?/]+/transcription.*"));
    }

    Locator heading() {
        return page.locator("h1");
    }

    /** What is told at the top of the page after something was done. */
    Locator notice() {
        return page.locator("[data-notices]");
    }

    /** What the page of a refusal or an error says. */
    Locator trouble() {
        return page.locator(".k-trouble");
    }

    /** As when the server has forgotten the session meanwhile. */
    void loseSession() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
    }

    Page anotherTab() {
        return context.newPage();
    }

    Page tabOpenedBy(Locator link) {
        return context.waitForPage(link::click);
    }

    @Override
    public void close() {
        context.close();
    }
}
