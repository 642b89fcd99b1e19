package io.kedang.ledger;

import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Records who took figures of the ageing away as a file. */
@Component
class AgeingTakenAway {

    private final Audit audit;

    AgeingTakenAway(Audit audit) {
        this.audit = audit;
    }

    void record(String what, AgeingQuery query) {
        Subject subject = query.card().map(Subject::card).orElseGet(() -> Subject.of("ledger", "ageing"));
        audit.record(
                Audited.AGEING_TAKEN_AWAY,
                subject,
                Map.of(
                        "what", what,
                        "on", query.on().toString(),
                        "currency", query.currency().getCurrencyCode(),
                        "owner", query.owner().map(Object::toString).orElse(""),
                        "team", query.team().map(Object::toString).orElse(""),
                        "region", query.region().orElse("")));
    }
}
