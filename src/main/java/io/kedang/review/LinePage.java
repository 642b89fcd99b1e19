package io.kedang.review;

import java.util.List;
import java.util.Optional;

/** One page of a review's lines. @param next where the next page begins; empty when this is the last */
public record LinePage(List<ReviewLine> lines, Optional<LineCursor> next) {}
