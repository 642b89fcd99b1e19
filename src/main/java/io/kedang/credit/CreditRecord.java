package io.kedang.credit;

import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.shared.CardId;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes into the record what happened to a customer's credit; never amounts, which lie in the tables of their own. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CreditRecord {

    private final Audit audit;

    CreditRecord(Audit audit) {
        this.audit = audit;
    }

    /** @param what such as {@code HOLD_PLACED} @param which the identity of the hold, the proposal, the question */
    void add(CardId card, String what, Object which) {
        audit.record(Audited.CREDIT, Subject.card(card), Map.of("what", what, "id", which.toString()));
    }
}
