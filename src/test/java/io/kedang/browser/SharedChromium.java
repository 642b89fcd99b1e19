package io.kedang.browser;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The one browser of {@link BrowserTest}s: started for the first that needs it, closed after the last test of all. */
final class SharedChromium implements BeforeEachCallback {

    /** For a machine that has other things to do as well; nothing that is right takes that long. */
    private static final double PATIENCE_IN_MILLIS = 20_000;

    @Override
    public void beforeEach(ExtensionContext context) {
        Running running = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SharedChromium.class))
                .getOrComputeIfAbsent(Running.class, key -> new Running(new Chromium()), Running.class);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_IN_MILLIS);
        if (context.getRequiredTestInstance() instanceof BrowserTest test) {
            test.sitDownAt(running.chromium.browser());
        }
    }

    private record Running(Chromium chromium) implements ExtensionContext.Store.CloseableResource {

        @Override
        public void close() {
            chromium.close();
        }
    }
}
