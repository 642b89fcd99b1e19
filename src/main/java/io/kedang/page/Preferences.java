package io.kedang.page;

import java.util.Locale;
import java.util.Optional;

/** How the signed-in person wants the pages; empty answers while nobody is signed in or nothing was chosen. */
public interface Preferences {

    Optional<Locale> language();

    /** {@code light}, {@code dark} or {@code auto}, which follows the device. */
    Optional<String> theme();

    /** Whether single keys do something on pages; they do unless the person has switched them off. */
    default boolean shortcuts() {
        return true;
    }

    /** Keeps the choice of the signed-in person; does nothing while nobody is signed in. */
    default void keepLanguage(Locale language) {}

    /** Keeps the choice of the signed-in person; does nothing while nobody is signed in. */
    default void keepTheme(String theme) {}
}
