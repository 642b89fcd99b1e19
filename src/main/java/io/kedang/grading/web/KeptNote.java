package io.kedang.grading.web;

import io.kedang.grading.Kept;
import io.kedang.shared.EmployeeId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the card's page shows of a word that is kept up.
 *
 * @param title message key
 * @param none message key for when nothing is kept
 * @param word as it is read; null when nothing is kept
 * @param href where it is kept; null for who does not keep it
 */
record KeptNote(
        String id,
        String title,
        String none,
        Optional<Kept> kept,
        @Nullable String word,
        @Nullable String href,
        Map<EmployeeId, String> names) {}
