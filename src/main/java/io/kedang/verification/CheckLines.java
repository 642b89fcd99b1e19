package io.kedang.verification;

import java.util.List;
import java.util.Optional;

/** A page of checks. @param next where the next page begins, when there is one */
public record CheckLines(List<CheckLine> lines, Optional<CheckCursor> next) {}
