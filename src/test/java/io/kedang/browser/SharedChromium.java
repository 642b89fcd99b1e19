package io.kedang.browser;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The one browser of all tests, which a test is given as a parameter: started for the first that needs it, closed after
 * the last test of all.
 */
public final class SharedChromium implements BeforeEachCallback, ParameterResolver {

    /** For a machine that has other things to do as well; nothing that is right takes that long. */
    private static final double PATIENCE_IN_MILLIS = 20_000;

    @Override
    public void beforeEach(ExtensionContext context) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_IN_MILLIS);
        if (context.getRequiredTestInstance() instanceof BrowserTest test) {
            test.sitDownAt(running(context).browser());
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Chromium resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return running(context);
    }

    private static Chromium running(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SharedChromium.class))
                .getOrComputeIfAbsent(Running.class, key -> new Running(new Chromium()), Running.class)
                .chromium;
    }

    private record Running(Chromium chromium) implements ExtensionContext.Store.CloseableResource {

        @Override
        public void close() {
            chromium.close();
        }
    }
}
