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
    private final ActingForOthers actingForOthers;

    ActingAs(SigningIn signingIn, ActingForOthers actingForOthers) {
        this.signingIn = signingIn;
        this.actingForOthers = actingForOthers;
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

    /** As the deputy of the other person, as long as the deputy may act for them today. */
    public void runFor(String person, String deputy, Runnable act) {
        callFor(person, deputy, () -> {
            act.run();
            return true;
        });
    }

    /** As {@link #runFor}. */
    public <T> T callFor(String person, String deputy, Callable<T> act) {
        SignedIn me = signingIn.read(deputy).orElseThrow();
        SignedIn other = signingIn.read(person).orElseThrow();
        SignedIn acting = actingForOthers
                .as(other.actor().id(), me)
                .orElseThrow(() -> new AssertionError(deputy + " may not act for " + person + " today"));
        return call(
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(acting, null, List.of())),
                act);
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

    /** For requests of a test: {@code .with(securityContext(actingAs.context("clerk1")))}. */
    public SecurityContext context(String login) {
        SignedIn person =
                signingIn.read(login).orElseThrow(() -> new AssertionError("nobody active has the login " + login));
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
    }
}
