package io.kedang.credit;

import io.kedang.access.Access;
import io.kedang.access.Actor;
import io.kedang.card.CardSummary;
import io.kedang.card.Cards;
import io.kedang.card.SealedValues;
import io.kedang.ledger.Standings;
import io.kedang.shared.Money;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.WorkList;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finance judges a proposed limit, then someone else decides: the manager, or the leader on a large raise. */
@Component
@Transactional
public class DecidingLimits {

    static final String JUDGING = "credit-limit/judge";
    static final String DECIDING = "credit-limit/decide";

    private final Access access;
    private final Cards cards;
    private final SealedValues sealed;
    private final Standings standings;
    private final WorkList workList;
    private final CreditLimits limits;
    private final LimitRules rules;
    private final LimitProposals proposals;
    private final CreditDeciders deciders;
    private final CreditFlow flow;
    private final CreditRecord records;
    private final TellingOfCredit telling;

    DecidingLimits(
            Access access,
            Cards cards,
            SealedValues sealed,
            Standings standings,
            WorkList workList,
            CreditLimits limits,
            LimitRules rules,
            LimitProposals proposals,
            CreditDeciders deciders,
            CreditFlow flow,
            CreditRecord records,
            TellingOfCredit telling) {
        this.access = access;
        this.cards = cards;
        this.sealed = sealed;
        this.standings = standings;
        this.workList = workList;
        this.limits = limits;
        this.rules = rules;
        this.proposals = proposals;
        this.deciders = deciders;
        this.flow = flow;
        this.records = records;
        this.telling = telling;
    }

    /** Finance recommends the limit, be it with another amount than was proposed. */
    public void recommend(TaskId task, Money amount, Reason why) {
        Proposal proposal = take(task, JUDGING, why);
        rules.require(amount, proposal.was());
        proposals.judge(proposal.id(), ProposalState.JUDGED, amount, why, me());
        records.add(proposal.card(), "LIMIT_RECOMMENDED", proposal.id());
        flow.recommended(task, proposals.get(proposal.id()).persons());
    }

    /** Finance does not recommend it: the limit stays. */
    public void dismiss(TaskId task, Reason why) {
        Proposal proposal = take(task, JUDGING, why);
        proposals.judge(proposal.id(), ProposalState.DISMISSED, proposal.amount(), why, me());
        records.add(proposal.card(), "LIMIT_DISMISSED", proposal.id());
        flow.dismissed(task);
    }

    /** The limit counts from the day on. */
    public void approve(TaskId task, LocalDate effectiveOn, Reason why) {
        Proposal proposal = take(task, DECIDING, why);
        rules.require(effectiveOn);
        proposals.decide(proposal.id(), Optional.of(effectiveOn), why, me());
        limits.add(proposal, effectiveOn, why, me());
        records.add(proposal.card(), "LIMIT_APPROVED", proposal.id());
        flow.approved(task);
        telling.limitChanged(proposal.card());
    }

    /** The limit stays. */
    public void refuse(TaskId task, Reason why) {
        Proposal proposal = take(task, DECIDING, why);
        proposals.decide(proposal.id(), Optional.empty(), why, me());
        records.add(proposal.card(), "LIMIT_REFUSED", proposal.id());
        flow.refused(task);
    }

    private Proposal take(TaskId id, String form, Reason why) {
        standings.hold(workList.card(id));
        OpenTask task = workList.take(id, form);
        CardSummary card = cards.get(task.requireCard());
        deciders.require(card);
        requireOtherEyes(task, access.actor());
        sealed.requireUntold(card.id(), why.text());
        return proposals.get(new ProposalId(task.subject().value()));
    }

    /** @throws CreditRefused when the person, or the deputy who acts for them, had a hand in it or holds the card */
    @Transactional(readOnly = true)
    public void requireOtherEyes(OpenTask task, Actor actor) {
        Proposal proposal = proposals.get(new ProposalId(task.subject().value()));
        if (actor.persons().stream().anyMatch(proposal.persons()::contains)) {
            throw CreditRefused.ownProposal();
        }
        if (actor.persons().contains(cards.holder(proposal.card()))) {
            throw CreditRefused.ownCustomer();
        }
    }

    private Doer me() {
        return Doer.of(access.actor());
    }
}
