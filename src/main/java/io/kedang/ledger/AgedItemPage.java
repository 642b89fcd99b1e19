package io.kedang.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The open items behind a figure of the ageing, or a page of them.
 *
 * @param carried the sum of those on the pages before
 * @param total the sum of all: the figure
 * @param count how many there are on all pages
 * @param next where the next page begins; empty on the last
 */
public record AgedItemPage(
        List<AgedItem> items, BigDecimal carried, BigDecimal total, long count, Optional<AgedItemCursor> next) {

    /** The sum up to the end of this page; on the last one the total. */
    public BigDecimal reached() {
        return items.stream().map(AgedItem::open).reduce(carried, BigDecimal::add);
    }
}
