package io.kedang.archive;

import io.kedang.card.CardSummary;
import io.kedang.card.Document;
import io.kedang.card.Revision;
import io.kedang.card.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A revision of a card as it goes on paper, as far as the one who prints may see it.
 *
 * @param signatures under this revision
 * @param filing for a card that has a number
 * @param intact whether the revision is exactly what was handed in and signed
 */
public record PrintedCard(
        CardSummary card,
        Revision revision,
        List<Document> documents,
        List<Signature> signatures,
        Optional<Filing> filing,
        boolean intact,
        String printedBy,
        Instant printedAt) {

    /** The first sixteen digits, in groups of four. */
    public String shortDigest() {
        return revision.digestInGroups().substring(0, 19);
    }
}
