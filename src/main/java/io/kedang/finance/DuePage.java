package io.kedang.finance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A page of what falls due.
 *
 * @param total of all pages
 * @param count of the items of all pages
 */
public record DuePage(List<DueItem> items, BigDecimal total, long count, Optional<DueCursor> next) {}
