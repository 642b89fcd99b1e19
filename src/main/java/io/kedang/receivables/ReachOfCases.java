package io.kedang.receivables;

import io.kedang.access.Access;
import io.kedang.access.FieldGroup;
import io.kedang.access.Holding;
import io.kedang.access.Permission;
import io.kedang.ledger.LedgerSight;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whose arrears a person knows of: of the customers whose money the person sees. */
@Component
class ReachOfCases {

    private final Access access;
    private final LedgerSight sight;

    ReachOfCases(Access access, LedgerSight sight) {
        this.access = access;
        this.sight = sight;
    }

    boolean includes(Holding card) {
        return access.sees(card, FieldGroup.MONEY, Permission.SEE_LEDGER);
    }

    /** @throws ReceivablesRefused when the card is not among them (404) */
    void require(Holding card) {
        if (!includes(card)) {
            throw ReceivablesRefused.notFound();
        }
    }

    /** The same as a condition on cards {@code c} with an account; its values are put into the map. */
    String condition(Map<String, Object> values) {
        LedgerSight.Seen seen = sight.seen();
        values.putAll(seen.values());
        return seen.sql();
    }
}
