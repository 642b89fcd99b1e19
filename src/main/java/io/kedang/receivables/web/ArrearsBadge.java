package io.kedang.receivables.web;

import io.kedang.card.CardBadge;
import io.kedang.card.CardBadges;
import io.kedang.card.CardSummary;
import io.kedang.receivables.FollowUpCases;
import io.kedang.receivables.ReadingCases;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** That a customer is in arrears, in the header of its card's page. */
@Component
class ArrearsBadge implements CardBadges {

    private final FollowUpCases cases;
    private final ReadingCases reading;

    ArrearsBadge(FollowUpCases cases, ReadingCases reading) {
        this.cases = cases;
        this.reading = reading;
    }

    @Override
    public Optional<CardBadge> on(CardSummary card) {
        return reading.knows(card)
                ? cases.of(card.id())
                        .map(one -> new CardBadge("orange", "receivables.badge", "/receivables/" + one.id()))
                : Optional.empty();
    }
}
