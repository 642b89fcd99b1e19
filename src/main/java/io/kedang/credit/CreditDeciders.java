package io.kedang.credit;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.access.FieldGroup;
import io.kedang.access.Permission;
import io.kedang.access.Role;
import io.kedang.card.CardSummary;
import org.springframework.stereotype.Component;

/**
 * Who sees and who decides the credit of a customer: those see it who see the ledger and money on the card; of them
 * decide finance, leaders and the managers of its team, but nobody on an own customer.
 */
@Component
class CreditDeciders {

    private final Access access;

    CreditDeciders(Access access) {
        this.access = access;
    }

    boolean sees(CardSummary card) {
        return access.sees(card.holding(), FieldGroup.MONEY, Permission.SEE_LEDGER);
    }

    /** @throws CreditRefused when the person who acts does not see it (404) */
    void requireSight(CardSummary card) {
        if (!sees(card)) {
            throw CreditRefused.notFound();
        }
    }

    boolean isOne(CardSummary card) {
        return decides(card) && !isOwn(card, access.actor());
    }

    /** @throws CreditRefused unless the person who acts decides about this customer today (404, 403) */
    void require(CardSummary card) {
        access.require(Permission.DECIDE_CREDIT);
        requireSight(card);
        if (!decides(card)) {
            throw CreditRefused.notTheDecider();
        }
        requireNotOwn(card, access.actor());
    }

    /** @throws CreditRefused when the person, or the deputy who acts for them, holds the card */
    void requireNotOwn(CardSummary card, Actor actor) {
        if (isOwn(card, actor)) {
            throw CreditRefused.ownCustomer();
        }
    }

    private boolean decides(CardSummary card) {
        Actor actor = access.actor();
        return access.may(Permission.DECIDE_CREDIT)
                && sees(card)
                && (actor.has(Role.FINANCE)
                        || actor.has(Role.LEADER)
                        || actor.managedTeams().contains(card.holding().team()));
    }

    private static boolean isOwn(CardSummary card, Actor actor) {
        return actor.persons().contains(card.holding().owner());
    }
}
