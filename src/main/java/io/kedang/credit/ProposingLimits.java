package io.kedang.credit;

import io.kedang.access.Access;
import io.kedang.access.Role;
import io.kedang.card.CardSummary;
import io.kedang.card.Cards;
import io.kedang.card.SealedValues;
import io.kedang.ledger.Standings;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.Money;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposing that a customer's limit changes. What finance proposes needs no judgement of finance. */
@Component
@Transactional
public class ProposingLimits {

    private final Access access;
    private final Cards cards;
    private final SealedValues sealed;
    private final Standings standings;
    private final CreditLimits limits;
    private final LimitRules rules;
    private final LimitProposals proposals;
    private final CreditDeciders deciders;
    private final CreditFlow flow;
    private final CreditRecord records;

    ProposingLimits(
            Access access,
            Cards cards,
            SealedValues sealed,
            Standings standings,
            CreditLimits limits,
            LimitRules rules,
            LimitProposals proposals,
            CreditDeciders deciders,
            CreditFlow flow,
            CreditRecord records) {
        this.access = access;
        this.cards = cards;
        this.sealed = sealed;
        this.standings = standings;
        this.limits = limits;
        this.rules = rules;
        this.proposals = proposals;
        this.deciders = deciders;
        this.flow = flow;
        this.records = records;
    }

    /**
     * The person who acts proposes another limit.
     *
     * @throws CreditRefused when one is proposed already (409), or it does not fit (422)
     */
    public ProposalId propose(CardId card, Money amount, Reason why) {
        return propose(card, amount, why, ProposalOrigin.PERSON);
    }

    ProposalId propose(CardId id, Money amount, Reason why, ProposalOrigin origin) {
        CardSummary card = cards.get(id);
        deciders.require(card);
        standings.hold(id);
        if (proposals.open(id).isPresent()) {
            throw CreditRefused.proposedAlready();
        }
        sealed.requireUntold(id, why.text());
        Money was = limits.of(id).orElseThrow(CreditRefused::notFound).amount();
        rules.require(amount, was);
        boolean finance = access.actor().has(Role.FINANCE);
        Doer by = Doer.of(access.actor());
        return begin(new NewProposal(id, origin, Optional.empty(), was, amount, why.text(), Optional.of(by), finance));
    }

    /** A rule proposes it: nobody's rights are asked. The caller holds the standing and knows that none is open. */
    void propose(NewProposal byRule) {
        begin(byRule);
    }

    private ProposalId begin(NewProposal proposal) {
        ProposalId id = proposals.add(proposal);
        records.add(proposal.card(), "LIMIT_PROPOSED", id);
        Set<EmployeeId> keptAway = new HashSet<>();
        proposal.by().ifPresent(doer -> doer.persons().forEach(keptAway::add));
        flow.begin(id, proposal.card(), proposal.judged(), keptAway);
        return id;
    }
}
