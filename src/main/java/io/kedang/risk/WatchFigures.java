package io.kedang.risk;

import java.util.Optional;

/**
 * Where a watch stands in numbers.
 *
 * @param trend of the latest visit; empty before the first
 * @param findings since the last report
 */
public record WatchFigures(
        Optional<Trend> trend, int findings, int dutiesOpen, int dutiesLate, int criteria, int criteriaMet) {}
