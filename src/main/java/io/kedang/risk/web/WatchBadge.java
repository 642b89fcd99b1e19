package io.kedang.risk.web;

import io.kedang.access.Access;
import io.kedang.access.FieldGroup;
import io.kedang.access.Permission;
import io.kedang.card.CardBadge;
import io.kedang.card.CardBadges;
import io.kedang.card.CardSummary;
import io.kedang.risk.RiskWatches;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** That a customer is watched, in the header of its card's page. */
@Component
class WatchBadge implements CardBadges {

    private final RiskWatches watches;
    private final Access access;

    WatchBadge(RiskWatches watches, Access access) {
        this.watches = watches;
        this.access = access;
    }

    @Override
    public Optional<CardBadge> on(CardSummary card) {
        boolean knows = access.may(Permission.RAISE_RISKS)
                && access.groupsOn(card.holding()).contains(FieldGroup.ASSESSMENT);
        return knows
                ? watches.onCard(card.id())
                        .map(watch -> new CardBadge("red", "risk.badge." + watch.state(), "/risks/" + watch.id()))
                : Optional.empty();
    }
}
