package io.kedang.verification;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A salesperson's check as managers see it.
 *
 * @param progress as it stands
 * @param within what was answered in the week that is looked at; as {@code progress} when it is a month
 * @param stalest from when on the stalest of the open cards is stale
 */
public record CheckLine(MonthlyCheck check, Progress progress, Progress within, Optional<LocalDate> stalest) {}
