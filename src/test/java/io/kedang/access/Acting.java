package io.kedang.access;

import io.kedang.shared.EmployeeId;
import java.util.Set;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets a test act as a person whom nobody has to seed. */
public record Acting(Actor actor) implements ActorHolder {

    public static Acting in(Role... roles) {
        return new Acting(new Actor(EmployeeId.random(), "Li Na", Set.of(roles), Set.of()));
    }

    /** From now on this thread acts as the person. */
    public Acting now() {
        SecurityContextHolder.getContext().setAuthentication(authentication());
        return this;
    }

    public Authentication authentication() {
        return new TestingAuthenticationToken(this, null, "ROLE_USER");
    }

    public static void over() {
        SecurityContextHolder.clearContext();
    }
}
