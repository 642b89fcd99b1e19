package io.kedang.credit;

import io.kedang.access.Access;
import io.kedang.card.Cards;
import io.kedang.card.SealedValues;
import io.kedang.ledger.Standings;
import io.kedang.shared.Money;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.WorkList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finance says what is done about shipments that left beyond the credit. */
@Component
@Transactional
public class JudgingOverruns {

    static final String FORM = "over-limit/judge";

    private final Access access;
    private final Cards cards;
    private final SealedValues sealed;
    private final Standings standings;
    private final WorkList workList;
    private final Overruns overruns;
    private final Holds holds;
    private final ProposingLimits proposing;
    private final CreditDeciders deciders;
    private final CreditFlow flow;
    private final CreditRecord records;

    JudgingOverruns(
            Access access,
            Cards cards,
            SealedValues sealed,
            Standings standings,
            WorkList workList,
            Overruns overruns,
            Holds holds,
            ProposingLimits proposing,
            CreditDeciders deciders,
            CreditFlow flow,
            CreditRecord records) {
        this.access = access;
        this.cards = cards;
        this.sealed = sealed;
        this.standings = standings;
        this.workList = workList;
        this.overruns = overruns;
        this.holds = holds;
        this.proposing = proposing;
        this.deciders = deciders;
        this.flow = flow;
        this.records = records;
    }

    /** It may stay as it is. */
    public void accept(TaskId task, Reason why) {
        judge(task, OverrunOutcome.ACCEPTED, why);
    }

    /** Nothing more leaves to the customer. */
    public void hold(TaskId task, Reason why) {
        Overrun overrun = judge(task, OverrunOutcome.HELD, why);
        holds.place(overrun.card(), HoldReason.OVERRUN, why.text());
    }

    /** The customer is to have another limit. */
    public void propose(TaskId task, Money amount, Reason why) {
        Overrun overrun = judge(task, OverrunOutcome.PROPOSED, why);
        proposing.propose(overrun.card(), amount, why, ProposalOrigin.OVERRUN);
    }

    private Overrun judge(TaskId id, OverrunOutcome outcome, Reason why) {
        standings.hold(workList.card(id));
        OpenTask task = workList.take(id, FORM);
        deciders.require(cards.get(task.requireCard()));
        sealed.requireUntold(task.requireCard(), why.text());
        Overrun overrun = overruns.get(new OverrunId(task.subject().value()));
        overruns.judge(overrun.id(), outcome, why, Doer.of(access.actor()));
        records.add(overrun.card(), "OVERRUN_JUDGED", overrun.id());
        flow.overrunJudged(id);
        return overrun;
    }
}
