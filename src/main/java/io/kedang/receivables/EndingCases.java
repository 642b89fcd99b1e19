package io.kedang.receivables;

import io.kedang.credit.HoldReason;
import io.kedang.credit.Holds;
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
    private final Holds holds;
    private final CaseHistory history;
    private final TellingOfCases telling;
    private final Clock clock;

    EndingCases(JudgingPromises promises, Holds holds, CaseHistory history, TellingOfCases telling, Clock clock) {
        this.promises = promises;
        this.holds = holds;
        this.history = history;
        this.telling = telling;
        this.clock = clock;
    }

    void end(ReceivableCase about) {
        promises.settle(about);
        holds.reasonGone(about.card(), HoldReason.ARREARS);
        holds.reasonGone(about.card(), HoldReason.BROKEN_PROMISE);
        about.end(LocalDate.now(clock), clock.instant());
        CaseHappening how = about.step() == CaseStep.WRITTEN_OFF ? CaseHappening.WRITTEN_OFF : CaseHappening.CLEARED;
        history.add(about, CaseNews.of(how).amount(about.overdue()));
        telling.ended(about);
    }
}
