package io.kedang.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** How late an amount is on a day, counted from the day it was due; what customers paid ahead stands by itself. */
public enum AgeingBucket {
    /** Due on the day or later. */
    NOT_DUE(AgeingLine::notDue),
    /** 1 to 30 days late. */
    D30(AgeingLine::d30),
    D60(AgeingLine::d60),
    D90(AgeingLine::d90),
    /** More than 90 days late. */
    OVER_90(AgeingLine::over90),
    /** Receipts and credits that settle nothing yet; they are taken off. */
    UNALLOCATED(AgeingLine::unallocated);

    private final Function<AgeingLine, BigDecimal> amount;

    AgeingBucket(Function<AgeingLine, BigDecimal> amount) {
        this.amount = amount;
    }

    /** The bucket of this name; empty when there is none. */
    public static Optional<AgeingBucket> of(String name) {
        return Arrays.stream(values())
                .filter(bucket -> bucket.name().equals(name))
                .findFirst();
    }

    /** As it counts in the balance: what is not allocated is below zero. */
    public BigDecimal in(AgeingLine line) {
        BigDecimal said = amount.apply(line);
        return this == UNALLOCATED ? said.negate() : said;
    }

    public boolean isOverdue() {
        return this != NOT_DUE && this != UNALLOCATED;
    }

    /** The first day on which something of this bucket was due, seen from a day; empty where there is none. */
    Optional<LocalDate> firstDue(LocalDate on) {
        return switch (this) {
            case NOT_DUE -> Optional.of(on);
            case D30 -> Optional.of(on.minusDays(30));
            case D60 -> Optional.of(on.minusDays(60));
            case D90 -> Optional.of(on.minusDays(90));
            case OVER_90, UNALLOCATED -> Optional.empty();
        };
    }

    /** The last day on which something of this bucket was due, seen from a day; empty where there is none. */
    Optional<LocalDate> lastDue(LocalDate on) {
        return switch (this) {
            case D30 -> Optional.of(on.minusDays(1));
            case D60 -> Optional.of(on.minusDays(31));
            case D90 -> Optional.of(on.minusDays(61));
            case OVER_90 -> Optional.of(on.minusDays(91));
            case NOT_DUE, UNALLOCATED -> Optional.empty();
        };
    }

    public String messageKey() {
        return "ledger.ageing.bucket." + name();
    }
}
