package io.kedang.identity;

import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Lets a test act as several people, one after the other: {@code actingAs.run("clerk1", () -> …)}. */
@Component
public class ActingAs {

    private final SigningIn signingIn;

    ActingAs(SigningIn signingIn) {
        this.signingIn = signingIn;
    }

    public void run(String login, Runnable act) {
        call(login, () -> {
            act.run();
            return true;
        });
    }

    public <T> T call(String login, Callable<T> act) {
        return call(context(login), act);
    }

    /** As whoever the person was when the context was made. */
    <T> T call(SecurityContext context, Callable<T> act) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(context);
        try {
            return act.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    SecurityContext context(String login) {
        SignedIn person =
                signingIn.read(login).orElseThrow(() -> new AssertionError("nobody active has the login " + login));
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
    }
}
