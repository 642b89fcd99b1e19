package io.kedang.ledger.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the page of the ageing.
 *
 * @param href where the name leads; null for nowhere
 * @param figures by bucket, and the balance
 */
record AgeingRow(String name, @Nullable String href, List<Figure> figures) {

    /**
     * An amount and the entries behind it.
     *
     * @param nothing whether it is none
     * @param alarming whether it is very late
     */
    record Figure(String label, String text, String href, boolean nothing, boolean alarming) {}
}
