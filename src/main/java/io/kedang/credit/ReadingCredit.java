package io.kedang.credit;

import io.kedang.card.CardSummary;
import io.kedang.card.Cards;
import io.kedang.shared.CardId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The credit of a customer, for those who see the ledger and money on its card. */
@Component
@Transactional(readOnly = true)
public class ReadingCredit {

    private final Cards cards;
    private final CreditDeciders deciders;
    private final Exposures exposures;
    private final CreditLimits limits;
    private final LimitProposals proposals;
    private final HoldRows holds;
    private final Allowances allowances;
    private final Questions questions;
    private final Overruns overruns;

    ReadingCredit(
            Cards cards,
            CreditDeciders deciders,
            Exposures exposures,
            CreditLimits limits,
            LimitProposals proposals,
            HoldRows holds,
            Allowances allowances,
            Questions questions,
            Overruns overruns) {
        this.cards = cards;
        this.deciders = deciders;
        this.exposures = exposures;
        this.limits = limits;
        this.proposals = proposals;
        this.holds = holds;
        this.allowances = allowances;
        this.questions = questions;
        this.overruns = overruns;
    }

    /** Whether the person who acts sees the credit of this customer. */
    public boolean sees(CardSummary card) {
        return deciders.sees(card);
    }

    /** Whether the person who acts decides about it. */
    public boolean decides(CardSummary card) {
        return deciders.isOne(card);
    }

    /** @throws CreditRefused when out of sight, or without an account (404) */
    public CreditFile get(CardId id) {
        CardSummary card = cards.get(id);
        deciders.requireSight(card);
        return new CreditFile(
                card,
                exposures.of(id).orElseThrow(CreditRefused::notFound),
                limits.of(id).orElseThrow(CreditRefused::notFound),
                limits.history(id),
                proposals.of(id),
                holds.history(id),
                allowances.of(id),
                questions.of(id),
                overruns.of(id),
                deciders.isOne(card));
    }

    /** @throws CreditRefused when out of sight (404) */
    public Proposal proposal(ProposalId id) {
        Proposal proposal = proposals.get(id);
        deciders.requireSight(cards.get(proposal.card()));
        return proposal;
    }

    /** @throws CreditRefused when out of sight (404) */
    public Overrun overrun(OverrunId id) {
        Overrun overrun = overruns.get(id);
        deciders.requireSight(cards.get(overrun.card()));
        return overrun;
    }

    /** @throws CreditRefused when out of sight (404) */
    public Hold hold(HoldId id) {
        Hold hold = holds.get(id);
        deciders.requireSight(cards.get(hold.card()));
        return hold;
    }
}
