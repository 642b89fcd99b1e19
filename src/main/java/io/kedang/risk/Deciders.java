package io.kedang.risk;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.access.Permission;
import io.kedang.access.Role;
import io.kedang.card.CardSummary;
import org.springframework.stereotype.Component;

/** Who decides about the watch of a customer: the managers of its team, and leaders. */
@Component
class Deciders {

    private final Access access;

    Deciders(Access access) {
        this.access = access;
    }

    boolean isOne(CardSummary card) {
        Actor actor = access.actor();
        return access.may(Permission.DECIDE_RISKS)
                && (actor.has(Role.LEADER)
                        || actor.managedTeams().contains(card.holding().team()));
    }

    /** @throws RiskRefused unless the person who acts is one today (403) */
    void require(CardSummary card) {
        if (!isOne(card)) {
            throw RiskRefused.notTheDecider();
        }
    }
}
