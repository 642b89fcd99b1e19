package io.kedang.identity;

import io.kedang.access.Actor;
import io.kedang.access.ActorHolder;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;

/**
 * The person who is signed in, as read at this request.
 *
 * @param language chosen; empty: as the browser asks
 * @param theme {@code light} or {@code dark}; empty: as the device is set
 * @param mustChangePassword until done, no other page answers
 * @param passwordEdition of the password that opened the session; a newer one ends it
 */
public record SignedIn(
        Actor actor,
        String login,
        Optional<Locale> language,
        Optional<String> theme,
        boolean mustChangePassword,
        int passwordEdition)
        implements ActorHolder, Principal {

    @Override
    public String getName() {
        return login;
    }

    @Override
    public String toString() {
        return login;
    }
}
