package io.kedang.statement;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * What a customer objects to.
 *
 * @param places of the lines; none when it is about what is missing
 * @param amount in dispute, above zero
 * @param reason 1 to 1 000 characters
 */
public record NewObjection(Answer answer, Set<Integer> places, Optional<BigDecimal> amount, String reason) {

    public static final int LONGEST_REASON = 1000;

    public NewObjection {
        places = Set.copyOf(places);
        reason = reason.replace("\r\n", "\n").strip();
        boolean good = amount.map(BigDecimal::signum).orElse(1) > 0
                && amount.map(BigDecimal::scale).orElse(0) <= 2
                && !reason.isEmpty()
                && reason.length() <= LONGEST_REASON;
        if (!good) {
            throw StatementRefused.badAnswer();
        }
    }
}
