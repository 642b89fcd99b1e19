package io.kedang.grading;

import java.math.BigDecimal;

/**
 * Where classes end, as the company has set it; percentages unless said otherwise.
 *
 * @param limitA a customer is an A while those who buy more have less than this share of turnover
 * @param limitB the same for B
 * @param keyRank an A that buys more than so many customers is a key customer
 * @param fast growth from which on a customer grows fast
 * @param shrink growth, below zero, down from which a customer shrinks
 * @param mainYears years of trade from which on a large customer is a main one
 * @param shareMargin how far beyond a limit, in percentage points of turnover, changes the ABC class at once
 * @param rankMargin the same for key customers, in points of {@code keyRank}
 * @param growthMargin the same for growth, in points
 */
public record Limits(
        BigDecimal limitA,
        BigDecimal limitB,
        BigDecimal keyRank,
        BigDecimal fast,
        BigDecimal shrink,
        int mainYears,
        BigDecimal shareMargin,
        BigDecimal rankMargin,
        BigDecimal growthMargin) {

    /** As delivered. */
    public static final Limits DELIVERED = new Limits(
            BigDecimal.valueOf(70),
            BigDecimal.valueOf(90),
            BigDecimal.valueOf(95),
            BigDecimal.valueOf(30),
            BigDecimal.valueOf(-20),
            3,
            BigDecimal.valueOf(3),
            BigDecimal.ONE,
            BigDecimal.valueOf(5));
}
