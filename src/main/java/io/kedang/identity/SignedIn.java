package io.kedang.identity;

import io.kedang.access.Actor;
import io.kedang.access.ActorHolder;
import java.security.Principal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * The person who is signed in, as read at this request. While acting for another, {@code actor} is that other; login,
 * language, theme and password are always the own.
 *
 * @param language chosen; empty: as the browser asks
 * @param theme {@code light} or {@code dark}; empty: as the device is set
 * @param shortcuts whether single keys do something on pages
 * @param mustChangePassword until done, no other page answers
 * @param passwordEdition of the password that opened the session; a newer one ends it
 * @param actingUntil the last day on which the person may act for {@code actor}; empty unless acting for another
 * @param standsIn whether there is someone today for whom the person may act
 */
public record SignedIn(
        Actor actor,
        String login,
        Optional<Locale> language,
        Optional<String> theme,
        boolean shortcuts,
        boolean mustChangePassword,
        int passwordEdition,
        Optional<LocalDate> actingUntil,
        boolean standsIn)
        implements ActorHolder, Principal {

    /** The same person, acting for another until the end of that day. */
    SignedIn acting(Actor forWhom, LocalDate until) {
        return new SignedIn(
                forWhom,
                login,
                language,
                theme,
                shortcuts,
                mustChangePassword,
                passwordEdition,
                Optional.of(until),
                standsIn);
    }

    @Override
    public String getName() {
        return login;
    }

    @Override
    public String toString() {
        return login;
    }
}
