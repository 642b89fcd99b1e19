package io.kedang.worklist;

import io.kedang.access.Actor;
import io.kedang.access.ActorHolder;
import io.kedang.access.Role;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** People made up for one test, so that nobody else's tasks are in their lists. */
final class Acting {

    private Acting() {}

    static Actor managerOf(TeamId team) {
        return new Actor(
                EmployeeId.random(), "manager of a test", Set.of(Role.SALES_MANAGER, Role.SALESPERSON), Set.of(team));
    }

    static Authentication authentication(Actor actor) {
        ActorHolder principal = () -> actor;
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of());
    }

    static <T> T as(Actor actor, Supplier<T> act) {
        SecurityContextHolder.setContext(new SecurityContextImpl(authentication(actor)));
        try {
            return act.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    static void run(Actor actor, Runnable act) {
        as(actor, () -> {
            act.run();
            return true;
        });
    }
}
