package io.kedang.credit;

/**
 * What is open about credit within reach, each counted up to 1 000.
 *
 * @param holds customers' holds that stand
 * @param overruns cases of shipments beyond the credit
 * @param proposals limits that wait to be judged or decided
 * @param refused shipments refused within the last seven days
 */
public record CreditCounts(int holds, int overruns, int proposals, int refused) {

    public static final int MOST = 1000;

    public boolean none() {
        return holds + overruns + proposals + refused == 0;
    }
}
