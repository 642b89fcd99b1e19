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
 * @param growth from the year before, in per cent, one decimal
 * @param share how much of the turnover with all customers goes to those who bought more, in per cent, one decimal;
 *     0 for the largest
 * @param rank how many of the customers who bought this one exceeds, in per cent, one decimal; 100 for the largest
 * @param yearsBought in how many of the last three years the customer bought
 * @param yearsTraded how long trade has lasted, whole years
 */
public record Figures(
        Optional<Integer> year,
        Optional<Wan> amount,
        Optional<Wan> before,
        Optional<BigDecimal> growth,
        Optional<BigDecimal> share,
        Optional<BigDecimal> rank,
        int yearsBought,
        Optional<Integer> yearsTraded,
        PaymentBehaviour payment,
        CreditStanding standing) {}
