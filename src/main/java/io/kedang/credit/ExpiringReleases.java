package io.kedang.credit;

import io.kedang.ledger.Standings;
import io.kedang.shared.CardId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends releases whose time is over; they have not counted since then. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ExpiringReleases {

    private static final int CHUNK = 200;

    private final Releases releases;
    private final Standings standings;

    ExpiringReleases(Releases releases, Standings standings) {
        this.releases = releases;
        this.standings = standings;
    }

    /** @return of how many customers; 0 when none is left */
    int some() {
        List<CardId> cards = releases.withExpired(CHUNK);
        standings.hold(cards);
        cards.forEach(releases::expire);
        return cards.size();
    }
}
