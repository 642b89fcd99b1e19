package io.kedang.receivables;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.card.Cards;
import io.kedang.ledger.Standing;
import io.kedang.ledger.Standings;
import io.kedang.shared.CardId;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.WorkList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Holds what a use case changes, in the one order: what the customer's ledger stands at, the case, the task. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HoldingCases {

    private final Access access;
    private final Standings standings;
    private final ReceivableCaseRecords records;
    private final Cards cards;
    private final ReachOfCases reach;
    private final WorkList workList;

    HoldingCases(
            Access access,
            Standings standings,
            ReceivableCaseRecords records,
            Cards cards,
            ReachOfCases reach,
            WorkList workList) {
        this.access = access;
        this.standings = standings;
        this.records = records;
        this.cards = cards;
        this.reach = reach;
        this.workList = workList;
    }

    /** @throws io.kedang.worklist.TaskRefused unless it is the person's task, and this one */
    HeldCase byTask(TaskId id, String form) {
        access.require(Permission.FOLLOW_RECEIVABLES);
        Standing standing = standings.hold(workList.card(id));
        ReceivableCase about = lock(new CaseId(workList.subject(id).value()));
        OpenTask task = workList.take(id, form);
        require(task.requireCard());
        return new HeldCase(about, standing);
    }

    /** @throws ReceivablesRefused when unknown or out of reach (404) */
    HeldCase byId(CaseId id) {
        access.require(Permission.FOLLOW_RECEIVABLES);
        CardId card = records.card(id.value()).map(CardId::new).orElseThrow(ReceivablesRefused::notFound);
        require(card);
        Standing standing = standings.hold(card);
        return new HeldCase(lock(id), standing);
    }

    private void require(CardId card) {
        reach.require(cards.get(card).holding());
    }

    private ReceivableCase lock(CaseId id) {
        return records.findForUpdate(id.value()).orElseThrow(ReceivablesRefused::notFound);
    }
}
