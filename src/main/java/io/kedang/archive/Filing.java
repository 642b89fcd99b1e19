package io.kedang.archive;

import io.kedang.shared.CardId;
import java.time.Instant;
import java.util.Optional;

/**
 * How a card is filed.
 *
 * @param regionCode code of {@link io.kedang.catalogue.CodeList#REGION}
 * @param categoryCode code of {@link io.kedang.catalogue.CodeList#ARCHIVE_CATEGORY}
 * @param filedAt when the number was assigned
 * @param place of the paper, once noted
 */
public record Filing(
        CardId card,
        ArchiveNumber number,
        String regionCode,
        String categoryCode,
        Instant filedAt,
        Optional<PaperPlace> place) {}
