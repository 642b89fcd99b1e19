package io.kedang.review.web;

import io.kedang.review.Standout;
import java.util.List;

/** Customers of one sort in a report. @param more where all of them are; empty when these are all, or of several teams */
record ReportSection(Standout standout, List<ReportRow> rows, String more) {}
