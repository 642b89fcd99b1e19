package io.kedang.finance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A page of what a month counts. @param total of all pages: the figure of the month */
public record MovedPage(List<MovedEntry> entries, BigDecimal total, long count, Optional<MovedCursor> next) {}
