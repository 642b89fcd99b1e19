package io.kedang.ledger;

import io.kedang.shared.CardId;
import io.kedang.worklist.TaskId;

/** The process {@code write-off}, in the words of the business. */
public interface WriteOffFlow {

    /** @param asker who does not decide it */
    void begin(WriteOffId writeOff, CardId card, Doer asker);

    void approved(TaskId deciding);

    void refused(TaskId deciding);
}
