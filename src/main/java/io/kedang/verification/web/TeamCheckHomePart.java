package io.kedang.verification.web;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.page.HomePanel;
import io.kedang.page.HomePart;
import io.kedang.verification.OverseeingChecks;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How the checks of the month stand, for who oversees them. */
@Component
class TeamCheckHomePart implements HomePart {

    private static final int ORDER = 110;

    private final OverseeingChecks overseeing;
    private final Access access;

    TeamCheckHomePart(OverseeingChecks overseeing, Access access) {
        this.overseeing = overseeing;
        this.access = access;
    }

    @Override
    public Optional<HomePanel> now() {
        return access.may(Permission.SEE_KEEPING)
                ? overseeing.standing().map(standing -> new HomePanel("verification/home-team", standing, ORDER))
                : Optional.empty();
    }
}
