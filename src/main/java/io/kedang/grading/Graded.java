package io.kedang.grading;

import java.util.List;
import java.util.Map;

/**
 * What the tables say about a customer.
 *
 * @param said what the figures alone said, of the aspects that are steadied
 * @param rules ids of the rules that fitted
 */
record Graded(Grade grade, Trend trend, Map<Aspect, String> said, List<String> rules) {}
