package io.kedang.card;

import io.kedang.secrecy.Digest;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.time.Instant;
import java.util.UUID;

/**
 * A frozen state of a card, as far as the reader may see it. Never changed after it was handed in.
 *
 * @param number counts the revisions of the card from 1
 * @param content only the field groups that were asked for
 * @param digest what a signature covers: all groups and documents, seen or not
 */
public record Revision(
        UUID id,
        CardId card,
        int number,
        CardContent content,
        Digest digest,
        EmployeeId handedInBy,
        Instant handedInAt) {

    /** The digest in groups of four digits, as it is read out and compared. */
    public String digestInGroups() {
        return digest.hex().replaceAll("(.{4})(?=.)", "$1 ");
    }
}
