package io.kedang.review;

import io.kedang.shared.Wan;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a customer bought, as far as it is known.
 *
 * @param year the last one known
 * @param amount in that year
 * @param before in the year before it
 * @param growth in per cent
 */
public record Trade(Optional<Integer> year, Optional<Wan> amount, Optional<Wan> before, Optional<BigDecimal> growth) {

    /** Growth with its sign, such as +12.5 %; empty when it is not known. */
    public String growthText() {
        return growth.map(percent -> Signed.text(percent) + " %").orElse("");
    }

    public boolean isFalling() {
        return growth.filter(percent -> percent.signum() < 0).isPresent();
    }

    /** The larger of both amounts: who was lost counts by what was bought before. */
    BigDecimal size() {
        BigDecimal now = amount.map(Wan::amount).orElse(BigDecimal.ZERO);
        return now.max(before.map(Wan::amount).orElse(BigDecimal.ZERO));
    }
}
