package io.kedang.receivables;

import io.kedang.shared.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What a customer owes beyond its day.
 *
 * @param overdue above zero
 * @param oldest the day on which the oldest part of it was due
 * @param days that this is ago
 */
record Arrears(Money overdue, LocalDate oldest, int days) {

    static Arrears of(Money overdue, LocalDate oldest, LocalDate today) {
        return new Arrears(overdue, oldest, (int) ChronoUnit.DAYS.between(oldest, today));
    }
}
