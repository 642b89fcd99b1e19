package io.kedang.incoming;

import io.kedang.imports.ImportUnit;
import io.kedang.imports.RowProblem;
import io.kedang.ledger.NewEntry;
import java.util.List;
import java.util.Optional;

/** A document as an entry, or why it is none. */
record MadeEntry(ImportUnit unit, Optional<NewEntry> entry, List<RowProblem> problems) {

    static MadeEntry of(ImportUnit unit, NewEntry entry) {
        return new MadeEntry(unit, Optional.of(entry), List.of());
    }

    static MadeEntry wrong(ImportUnit unit, List<RowProblem> problems) {
        return new MadeEntry(unit, Optional.empty(), List.copyOf(problems));
    }
}
