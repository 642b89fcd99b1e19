package io.kedang.ledger.process;

import io.kedang.ledger.WriteOffId;
import io.kedang.ledger.WriteOffParties;
import org.springframework.stereotype.Component;

/** For whom deciding a write-off is, as the model asks it when the step comes up. */
@Component("writeOffCandidates")
public class WriteOffCandidates {

    private final WriteOffParties parties;

    WriteOffCandidates(WriteOffParties parties) {
        this.parties = parties;
    }

    /** Finance but for who asked; the leader where there is no other. */
    public String deciding(String writeOff) {
        return parties.deciding(WriteOffId.of(writeOff));
    }
}
