package io.kedang.receivables;

import java.time.Instant;
import java.time.LocalDate;

/** A letter as it was sent. @param number counts those of the case from 1 */
public record CaseLetter(
        int number,
        String language,
        LetterMeans means,
        String subject,
        String body,
        LocalDate sentOn,
        LocalDate payBy,
        Doer sender,
        Instant sentAt) {}
