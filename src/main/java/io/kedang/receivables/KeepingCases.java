package io.kedang.receivables;

import io.kedang.card.SealedValues;
import io.kedang.worklist.TaskId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores what a use case made of a case, and lets its process follow. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KeepingCases {

    private final ReceivableCaseRecords records;
    private final CaseHistory history;
    private final SealedValues sealed;
    private final FollowUpFlow flow;

    KeepingCases(ReceivableCaseRecords records, CaseHistory history, SealedValues sealed, FollowUpFlow flow) {
        this.records = records;
        this.history = history;
        this.sealed = sealed;
        this.flow = flow;
    }

    /** @throws io.kedang.shared.Refusal when the words tell a value that is sealed */
    void note(ReceivableCase about, CaseNews news) {
        news.said().ifPresent(text -> sealed.requireUntold(about.card(), text));
        history.add(about, news);
    }

    void done(ReceivableCase about, TaskId task) {
        store(about);
        flow.done(task);
    }

    void moved(ReceivableCase about) {
        store(about);
        flow.standingChanged(about.id());
    }

    private void store(ReceivableCase about) {
        records.save(about);
        records.flush();
    }
}
