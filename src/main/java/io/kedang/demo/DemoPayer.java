package io.kedang.demo;

import io.kedang.ledger.Instalments;
import io.kedang.ledger.PaymentTerms;
import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** How an archived customer of the demonstration pays: one of every kind that finance meets. */
enum DemoPayer {
    /** A little before it is due. */
    PROMPT,
    /** Three to four weeks after it was due. */
    LATE,
    /** Half when it is due, the other half some weeks later. */
    IN_PARTS,
    /** Round sums, more than is owed; the rest stays as credit. */
    AHEAD,
    /** Promptly, but for what is in dispute. */
    DISPUTING,
    /** Three instalments, each on its day. */
    INSTALMENTS,
    /** When the goods come; some come back. */
    ON_DELIVERY,
    /** Not for months; a promise was broken. */
    IN_ARREARS,
    /** Not the last shipments, and gets no more until then. */
    ON_HOLD,
    /** Never; most of it was paid years ago, the rest is given up. */
    GIVEN_UP,
    /** Promptly, and orders more than the limit allows. */
    BEYOND_LIMIT;

    private static final Map<Integer, DemoPayer> OTHERS = Map.ofEntries(
            Map.entry(2, LATE),
            Map.entry(3, IN_PARTS),
            Map.entry(9, AHEAD),
            Map.entry(17, INSTALMENTS),
            Map.entry(18, DISPUTING),
            Map.entry(19, ON_DELIVERY),
            Map.entry(20, GIVEN_UP),
            Map.entry(21, LATE),
            Map.entry(22, IN_ARREARS),
            Map.entry(23, ON_HOLD),
            Map.entry(25, BEYOND_LIMIT));

    private static final BigDecimal STEP = BigDecimal.valueOf(10_000);
    private static final BigDecimal LEAST = BigDecimal.valueOf(50_000);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(4);
    private static final BigDecimal FEW_MONTHS = BigDecimal.valueOf(2);

    static DemoPayer of(DemoCustomer customer) {
        return OTHERS.getOrDefault(customer.number(), PROMPT);
    }

    PaymentTerms terms() {
        return switch (this) {
            case INSTALMENTS -> new PaymentTerms(Instalments.of("30/0, 40/30, 30/60"));
            case ON_DELIVERY -> new PaymentTerms(PaymentTerms.Kind.CASH_ON_DELIVERY, 0);
            case LATE -> new PaymentTerms(PaymentTerms.Kind.END_OF_MONTH_PLUS_DAYS, 15);
            default -> new PaymentTerms(PaymentTerms.Kind.NET_DAYS, 30);
        };
    }

    /** What it usually owes fits into it. */
    Money limit(BigDecimal monthly) {
        BigDecimal wanted = monthly.multiply(this == BEYOND_LIMIT ? FEW_MONTHS : MONTHS);
        return Money.yuan(
                wanted.divide(LEAST, 0, RoundingMode.UP).max(BigDecimal.ONE).multiply(LEAST));
    }
}
