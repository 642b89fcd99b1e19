package io.kedang.grading;

import io.kedang.shared.CardId;
import io.kedang.shared.Wan;
import java.util.Optional;

/** Where a page of proposals or customers, largest first, ended. */
public record ProposalCursor(Wan amount, CardId card) {

    public static Optional<ProposalCursor> of(String text) {
        String[] parts = text.split("_");
        try {
            return parts.length == 2
                    ? Optional.of(new ProposalCursor(Wan.of(parts[0]), CardId.of(parts[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    public String text() {
        return amount.text() + "_" + card;
    }
}
