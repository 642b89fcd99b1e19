package io.kedang.visit;

import java.util.Optional;

/**
 * How visits went, in figures that name nobody.
 *
 * @param visits handed in within the period
 * @param satisfaction their average, 1.0 to 5.0; empty while there is none
 * @param overdue waiting now although their day is over; counting stops at 1000
 */
public record VisitFigures(int visits, Optional<String> satisfaction, int complaints, int overdue) {}
