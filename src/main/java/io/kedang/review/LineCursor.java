package io.kedang.review;

import io.kedang.shared.CardId;
import java.math.BigDecimal;
import java.util.Optional;

/** Where a page of lines ended: what stands out most first, among equals the largest customers. */
public record LineCursor(int place, BigDecimal weight, CardId card) {

    /** As weights are written: a few signs may stand for a number that fills all memory. */
    private static final String PLAIN = "-?\\d{1,20}(\\.\\d{1,10})?";

    public static Optional<LineCursor> of(String text) {
        String[] parts = text.split("_");
        try {
            return parts.length == 3 && parts[1].matches(PLAIN)
                    ? Optional.of(
                            new LineCursor(Integer.parseInt(parts[0]), new BigDecimal(parts[1]), CardId.of(parts[2])))
                    : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    public String text() {
        return place + "_" + weight.toPlainString() + "_" + card;
    }
}
