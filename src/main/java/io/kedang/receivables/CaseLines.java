package io.kedang.receivables;

import java.util.List;
import java.util.Optional;

/** One page of the list of cases. @param next where the next page begins; empty when this is the last */
public record CaseLines(List<CaseLine> lines, Optional<CaseCursor> next) {}
