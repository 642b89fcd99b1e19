package io.kedang.grading;

import io.kedang.shared.CardId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The grade that a customer has.
 *
 * @param since when it became this grade
 * @param period of the review that it was decided in last
 * @param overriddenUntil last day on which it stands against the rules; empty when it follows them
 */
public record CardGrade(
        CardId card, Grade grade, Instant since, ReviewPeriod period, Optional<LocalDate> overriddenUntil) {}
