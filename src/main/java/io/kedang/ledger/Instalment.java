package io.kedang.ledger;

import io.kedang.shared.InvalidValue;
import java.math.BigDecimal;

/**
 * A part of what is to be paid.
 *
 * @param percent of the whole, above zero, up to two decimals
 * @param days after the shipment, 0 to 365
 */
public record Instalment(BigDecimal percent, int days) {

    private static final int MOST_DAYS = 365;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** @throws InvalidValue when it is out of range */
    public Instalment {
        if (percent.signum() <= 0
                || percent.compareTo(WHOLE) >= 0
                || percent.stripTrailingZeros().scale() > 2) {
            throw new InvalidValue("ledger.terms.instalments.percent");
        }
        if (days < 0 || days > MOST_DAYS) {
            throw new InvalidValue("ledger.terms.days.range", 0, MOST_DAYS);
        }
        percent = percent.setScale(2);
    }

    @Override
    public String toString() {
        return plain(percent) + "/" + days;
    }

    private static String plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0).toPlainString() : shortest.toPlainString();
    }
}
