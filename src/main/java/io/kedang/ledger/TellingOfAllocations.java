package io.kedang.ledger;

import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Records what was allocated and taken back by hand, and tells who listens. */
@Component
class TellingOfAllocations {

    private final Audit audit;
    private final Movements movements;

    TellingOfAllocations(Audit audit, Movements movements) {
        this.audit = audit;
        this.movements = movements;
    }

    void allocated(PostedEntry credit, List<NewAllocation> made) {
        audit.record(
                Audited.ENTRY_ALLOCATED,
                Subject.card(credit.card()),
                Map.of("entry", credit.id().toString(), "allocations", Integer.toString(made.size())));
        movements.tell(List.of(credit.card()));
    }

    void takenBack(PostedEntry credit, NewAllocation back) {
        audit.record(
                Audited.ALLOCATION_TAKEN_BACK,
                Subject.card(credit.card()),
                Map.of("entry", credit.id().toString(), "amount", back.amount().toPlainString()));
        movements.tell(List.of(credit.card()));
    }
}
