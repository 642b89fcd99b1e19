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
 * @param overrideMonths the longest that a grade may stand against the rules
 */
public record Limits(
        BigDecimal limitA,
        BigDecimal limitB,
        BigDecimal keyRank,
        int fast,
        int shrink,
        int mainYears,
        BigDecimal shareMargin,
        BigDecimal rankMargin,
        int growthMargin,
        int overrideMonths) {

    public Limits {
        limitA = plain(limitA);
        limitB = plain(limitB);
        keyRank = plain(keyRank);
        shareMargin = plain(shareMargin);
        rankMargin = plain(rankMargin);
    }

    /** One spelling of each number: the same limits are the same question to the tables. */
    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
