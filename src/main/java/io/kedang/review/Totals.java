package io.kedang.review;

import io.kedang.shared.Wan;
import java.util.Optional;

/**
 * All customers of a report together.
 *
 * @param customers how many
 * @param customersBefore how many by the review before; empty when there was none
 * @param amount what they bought in the last year
 * @param amountBefore in the year before it
 */
public record Totals(int customers, Optional<Integer> customersBefore, Wan amount, Wan amountBefore) {

    /** Growth with its sign, such as +12.5 %; empty when there is nothing to compare. */
    public String growthText() {
        return amount.growthFrom(amountBefore)
                .map(percent -> Signed.text(percent) + " %")
                .orElse("");
    }
}
