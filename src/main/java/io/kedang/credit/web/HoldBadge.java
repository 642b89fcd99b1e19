package io.kedang.credit.web;

import io.kedang.card.CardBadge;
import io.kedang.card.CardBadges;
import io.kedang.card.CardSummary;
import io.kedang.credit.Holds;
import io.kedang.credit.ReadingCredit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** That nothing leaves to a customer, in the header of its card's page. */
@Component
class HoldBadge implements CardBadges {

    private final Holds holds;
    private final ReadingCredit reading;

    HoldBadge(Holds holds, ReadingCredit reading) {
        this.holds = holds;
        this.reading = reading;
    }

    @Override
    public Optional<CardBadge> on(CardSummary card) {
        return reading.sees(card) && holds.current(List.of(card.id())).containsKey(card.id())
                ? Optional.of(new CardBadge("red", "credit.hold.badge", "/credit/" + card.id()))
                : Optional.empty();
    }
}
