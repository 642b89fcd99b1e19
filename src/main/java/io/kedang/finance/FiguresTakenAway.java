package io.kedang.finance;

import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import java.util.Currency;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Records who took figures of the company away as a file. */
@Component
class FiguresTakenAway {

    private final Audit audit;

    FiguresTakenAway(Audit audit) {
        this.audit = audit;
    }

    void record(String what, String when, Currency currency) {
        audit.record(
                Audited.FIGURES_TAKEN_AWAY,
                Subject.of("finance", what),
                Map.of("when", when, "currency", currency.getCurrencyCode()));
    }
}
