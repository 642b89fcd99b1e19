package io.kedang.ledger;

import io.kedang.page.Problem;
import java.util.Optional;

/** Reasons that people give: 1 to 500 characters. */
final class Reasons {

    private Reasons() {}

    static Optional<Problem> problem(String field, String reason) {
        if (reason.isBlank()) {
            return Optional.of(Problem.of(field, "ledger.reason.missing"));
        }
        return reason.strip().length() > NewEntry.LONGEST_NOTE
                ? Optional.of(Problem.of(field, "ledger.note.too-long", NewEntry.LONGEST_NOTE))
                : Optional.empty();
    }
}
