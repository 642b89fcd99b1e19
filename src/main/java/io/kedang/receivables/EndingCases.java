package io.kedang.receivables;

import io.kedang.credit.HoldReason;
import io.kedang.credit.Holds;
import io.kedang.ledger.Receipts;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends a case: nothing beyond tolerance is owed any more. What it had bound is free. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EndingCases {

    private final JudgingPromises promises;
    private final Receipts receipts;
    private final Holds holds;
    private final CaseHistory history;
    private final TellingOfCases telling;
    private final Clock clock;

    EndingCases(
            JudgingPromises promises,
            Receipts receipts,
            Holds holds,
            CaseHistory history,
            TellingOfCases telling,
            Clock clock) {
        this.promises = promises;
        this.receipts = receipts;
        this.holds = holds;
        this.history = history;
        this.telling = telling;
        this.clock = clock;
    }

    void end(ReceivableCase about) {
        promises.settle(about);
        holds.reasonGone(about.card(), HoldReason.ARREARS);
        holds.reasonGone(about.card(), HoldReason.BROKEN_PROMISE);
        boolean spared = about.step() == CaseStep.WRITING_OFF && receipts.lastWasWriteOff(about.card());
        about.end(spared ? CaseStep.WRITTEN_OFF : CaseStep.CLEARED, LocalDate.now(clock), clock.instant());
        CaseHappening how = about.step() == CaseStep.WRITTEN_OFF ? CaseHappening.WRITTEN_OFF : CaseHappening.CLEARED;
        history.add(about, CaseNews.of(how).amount(about.overdue()));
        telling.ended(about);
    }
}
