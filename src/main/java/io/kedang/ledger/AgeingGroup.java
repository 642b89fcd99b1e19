package io.kedang.ledger;

/**
 * A line of the ageing.
 *
 * @param key of a customer, salesperson or team the identity, of a region its code; empty for customers without a region
 */
public record AgeingGroup(String key, AgeingLine line) {

    public AgeingCursor cursor() {
        return new AgeingCursor(line.overdue(), key);
    }
}
