package io.kedang.grading;

import io.kedang.shared.Wan;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is known about a customer when it is graded.
 *
 * @param year the last whole year with an amount
 * @param amount bought in that year
 * @param before bought in the year before it
 * @param growth from the year before, in whole per cent
 * @param share how much of the turnover with all customers goes to those who bought more, in per cent, one decimal;
 *     0 for the largest
 * @param rank how many of the customers who bought this one exceeds, in per cent, one decimal; 100 for the largest
 * @param yearsBought in how many of the last three years the customer bought
 * @param yearsWithout in how many of them it is known to have bought nothing
 * @param yearsTraded how long trade has lasted, whole years
 */
public record Figures(
        Optional<Integer> year,
        Optional<Wan> amount,
        Optional<Wan> before,
        Optional<Integer> growth,
        Optional<BigDecimal> share,
        Optional<BigDecimal> rank,
        int yearsBought,
        int yearsWithout,
        Optional<Integer> yearsTraded,
        PaymentBehaviour payment,
        CreditStanding standing) {

    /** Whether the customer bought in the last year, as the decision tables say it. */
    String buys() {
        return known(amount);
    }

    /** The same of the year before. */
    String bought() {
        return known(before);
    }

    String gap() {
        return yearsWithout > 0 ? "YES" : "NO";
    }

    Figures paying(PaymentBehaviour known) {
        return new Figures(
                year, amount, before, growth, share, rank, yearsBought, yearsWithout, yearsTraded, known, standing);
    }

    private static String known(Optional<Wan> bought) {
        return bought.map(wan -> wan.amount().signum() > 0 ? "YES" : "NO").orElse("UNKNOWN");
    }
}
