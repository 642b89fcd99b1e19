package io.kedang.review.web;

import io.kedang.review.ReviewLine;
import java.util.List;

/**
 * A customer in a report.
 *
 * @param team its name
 * @param classes level, customer grade and risk, before and after
 * @param reason what the manager said; empty for nothing
 */
record ReportRow(ReviewLine line, String team, List<ClassView> classes, String reason) {}
