package io.kedang.ledger;

import org.springframework.stereotype.Component;

/** A receipt or another credit that the person who acts is to allocate. */
@Component
class CreditsInHand {

    private final EntryReading entries;
    private final OwnAccounts accounts;
    private final Standings standings;

    CreditsInHand(EntryReading entries, OwnAccounts accounts, Standings standings) {
        this.entries = entries;
        this.accounts = accounts;
        this.standings = standings;
    }

    /** @throws LedgerRefused when out of reach or no credit */
    PostedEntry get(EntryId id) {
        PostedEntry entry = entries.find(id).orElseThrow(LedgerRefused::noEntry);
        accounts.require(entry.card());
        if (entry.side() != Side.CREDIT) {
            throw LedgerRefused.noCredit();
        }
        return entry;
    }

    /** Likewise, nobody else moving money of the customer meanwhile. */
    PostedEntry hold(EntryId id) {
        PostedEntry entry = get(id);
        standings.hold(entry.card());
        return entry;
    }
}
