package io.kedang.ledger;

import java.math.BigDecimal;
import java.util.Optional;

/** Where a page of the ageing, the most overdue first, ended. */
public record AgeingCursor(BigDecimal overdue, String key) {

    private static final int LONGEST = 100;

    /** The cursor that a text stands for; empty when it stands for none. */
    public static Optional<AgeingCursor> of(String text) {
        int mark = text.indexOf('_');
        if (mark < 1 || text.length() > LONGEST || !text.substring(0, mark).matches("[0-9]{1,19}(\\.[0-9]{1,2})?")) {
            return Optional.empty();
        }
        return Optional.of(new AgeingCursor(new BigDecimal(text.substring(0, mark)), text.substring(mark + 1)));
    }

    public String text() {
        return overdue.toPlainString() + "_" + key;
    }
}
