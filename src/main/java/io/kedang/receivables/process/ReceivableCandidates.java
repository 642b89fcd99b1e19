package io.kedang.receivables.process;

import io.kedang.receivables.CaseId;
import io.kedang.receivables.CaseParties;
import org.springframework.stereotype.Component;

/** For whom the steps of a follow-up are, and until when it waits, as the model asks it when a step comes up. */
@Component("receivableCandidates")
public class ReceivableCandidates {

    private final CaseParties parties;

    ReceivableCandidates(CaseParties parties) {
        this.parties = parties;
    }

    /** The salesperson who holds the card. */
    public String collecting(String id) {
        return parties.collecting(CaseId.of(id)).toString();
    }

    /** The managers of the team; the leader where there is none. */
    public String settling(String id) {
        return parties.settling(CaseId.of(id));
    }

    /** The day that is waited for, as ISO 8601 date. */
    public String awaited(String id) {
        return parties.awaited(CaseId.of(id)).toString();
    }
}
