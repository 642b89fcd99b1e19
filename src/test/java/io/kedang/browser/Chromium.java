package io.kedang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A real browser for the tests of one class, which use it in one thread: {@code try (Chromium browser = …)}. Where it
 * is, the environment says ({@code KEDANG_CHROMIUM}, set by {@code bin/test}), else it is looked for in the PATH.
 */
public final class Chromium implements AutoCloseable {

    /** How wide a page is looked at: a desk and a phone. */
    public static final int DESK = 1280;

    public static final int PHONE = 375;

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    /** What Playwright switches off itself, and at the end what prepares pages of the browser's own for each window. */
    private static final String WITHOUT = String.join(
            ",",
            "AvoidUnnecessaryBeforeUnloadCheckSync",
            "BoundaryEventDispatchTracksNodeRemoval",
            "DestroyProfileOnBrowserClose",
            "DialMediaRouteProvider",
            "GlobalMediaControls",
            "HttpsUpgrades",
            "LensOverlay",
            "MediaRouter",
            "PaintHolding",
            "ThirdPartyStoragePartitioning",
            "Translate",
            "AutoDeElevate",
            "RenderDocument",
            "OptimizationHints",
            "PreloadTopChromeWebUI",
            "WebUIOmniboxPopup",
            "WebUIOmniboxAimPopup");

    /** Playwright adds --headless and, without the sandbox, --no-sandbox. */
    private static final List<String> QUIET = List.of(
            "--disable-features=" + WITHOUT,
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    public Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setChromiumSandbox(!isRoot())
                        .setArgs(QUIET));
    }

    Browser browser() {
        return browser;
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

    /** The page suits everyone: at a desk and on a phone, in light and in the dark, with a screen reader. */
    public static void assertSuitsEveryone(Page page) {
        assertThat(Inspection.of(page)).as("what is wrong with %s", page.url()).isEmpty();
    }

    private static Path program() {
        return Optional.ofNullable(System.getenv("KEDANG_CHROMIUM"))
                .filter(set -> !set.isBlank())
                .map(Path::of)
                .or(Chromium::installed)
                .filter(Files::isExecutable)
                .orElseThrow(() -> new AssertionError("The browser tests find no Chromium: run bin/test, which installs"
                        + " one, or set KEDANG_CHROMIUM to the browser's program."));
    }

    private static Optional<Path> installed() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(directory -> !directory.isEmpty())
                .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Chromium refuses to sandbox itself for root. */
    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
