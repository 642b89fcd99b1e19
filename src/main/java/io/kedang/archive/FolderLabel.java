package io.kedang.archive;

import io.kedang.shared.CardId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the label on a paper folder bears.
 *
 * @param region in the reader's language
 * @param filed the day on which the number was assigned
 */
public record FolderLabel(
        CardId card,
        ArchiveNumber number,
        String customer,
        String region,
        Optional<PaperPlace> place,
        LocalDate filed) {}
