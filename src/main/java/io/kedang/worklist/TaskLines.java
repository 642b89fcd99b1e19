package io.kedang.worklist;

import java.util.List;
import java.util.Optional;

/** One page of a list of tasks. @param next where the next page begins; empty when this is the last */
public record TaskLines(List<TaskLine> lines, Optional<TaskCursor> next) {}
