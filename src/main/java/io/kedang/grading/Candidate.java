package io.kedang.grading;

import io.kedang.shared.CardId;
import java.util.Map;
import java.util.Optional;

/**
 * A customer that is to be graded.
 *
 * @param nature code of the customer's nature
 * @param earlier what was proposed in the review before, by aspect; empty for the first
 */
record Candidate(CardId card, Figures figures, Optional<String> nature, Map<Aspect, Held> earlier) {

    Candidate with(Figures other) {
        return new Candidate(card, other, nature, earlier);
    }
}
