package io.kedang.visit;

import java.util.List;
import java.util.Optional;

/** One page of a list. @param next where the next page begins; empty on the last */
public record VisitLines(List<VisitLine> lines, Optional<VisitCursor> next) {}
