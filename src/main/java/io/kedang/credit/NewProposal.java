package io.kedang.credit;

import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A limit that is proposed.
 *
 * @param was the limit of today
 * @param by empty when a rule proposes it
 * @param judged whether who proposes it is finance, so that it need not judge it
 */
record NewProposal(
        CardId card,
        ProposalOrigin origin,
        Optional<Rule> rule,
        Money was,
        Money amount,
        String reason,
        Optional<Doer> by,
        boolean judged) {

    /** @param key of its text @param month in which it proposes, by its first day */
    record Rule(String key, LocalDate month) {}
}
