package io.kedang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A real browser for the tests of one class, which use it in one thread: {@code try (Chromium browser = …)}. Where it
 * is, the environment says ({@code KEDANG_CHROMIUM}, set by {@code bin/test}), else it is looked for where Debian
 * puts it.
 */
public final class Chromium implements AutoCloseable {

    /** How wide a page is looked at: a desk and a phone. */
    public static final int DESK = 1280;

    public static final int PHONE = 375;

    private final Playwright playwright;
    private final Browser browser;

    public Chromium() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }

    /** A fresh browser of someone who reads the language, such as {@code zh-CN}. */
    public BrowserContext open(int width, ColorScheme colours, String language, String baseUrl) {
        return browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(baseUrl)
                .setViewportSize(width, 900)
                .setColorScheme(colours)
                .setLocale(language));
    }

    /** What the console complains about from now on; a violation of the content security policy is among it. */
    public static List<String> complaints(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return complaints;
    }

    /** The page suits everyone: axe finds nothing, and nothing has to be scrolled sideways. */
    public static void assertSuitsEveryone(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as("what axe finds on %s", page.url())
                .extracting(Rule::getId, rule -> rule.getNodes().toString())
                .isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("pixels that %s is too wide", page.url())
                .isLessThanOrEqualTo(0);
    }

    private static Path program() {
        return Stream.of(System.getenv("KEDANG_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser")
                .filter(path -> path != null && Files.isExecutable(Path.of(path)))
                .map(Path::of)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no Chromium: start the tests with bin/test, which finds one"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
