package io.kedang.page;

import java.util.Locale;
import java.util.Optional;

/** What the person who looks at the page has chosen; empty where nobody is signed in or nothing was chosen. */
public interface Preferences {

    /** The language; empty: as the browser asks. */
    Optional<Locale> language();

    /** {@code light} or {@code dark}; empty: as the device is set. */
    Optional<String> theme();
}
