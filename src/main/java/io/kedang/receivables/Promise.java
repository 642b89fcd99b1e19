package io.kedang.receivables;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a customer promised.
 *
 * @param plan of which it is an instalment
 * @param judgedOn when it is found kept or broken, if nothing was found before
 * @param amount in the currency of the account
 * @param upTo this and the instalments before it together
 * @param sinceLine receipts on later lines of the ledger count
 * @param received what counted when it was decided
 */
public record Promise(
        UUID id,
        Optional<UUID> plan,
        int part,
        LocalDate dueOn,
        LocalDate judgedOn,
        BigDecimal amount,
        BigDecimal upTo,
        long sinceLine,
        PromiseState state,
        Optional<BigDecimal> received,
        Doer maker,
        Instant madeAt,
        Optional<Instant> decidedAt) {

    public boolean isInstalment() {
        return plan.isPresent();
    }

    boolean isCoveredBy(BigDecimal sum) {
        return sum.compareTo(upTo) >= 0;
    }
}
