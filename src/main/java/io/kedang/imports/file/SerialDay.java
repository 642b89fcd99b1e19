package io.kedang.imports.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;

/** A day as a workbook stores it: the number of days since 1900 or 1904, the time of day as the fraction. */
final class SerialDay {

    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate START_OF_1904 = LocalDate.of(1904, 1, 1);

    /** The day 29 February 1900, which spreadsheets count although it never was. */
    private static final int NEVER_WAS = 60;

    private static final int LAST = 2_958_465;
    private static final BigDecimal SECONDS = BigDecimal.valueOf(24 * 60 * 60);

    private SerialDay() {}

    static Cell cell(String stored, boolean counts1904) {
        Cell number = ExactNumber.cell(stored);
        if (number.kind() != Cell.Kind.NUMBER) {
            return number;
        }
        BigDecimal serial = new BigDecimal(number.text());
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(LAST)) > 0) {
            return number;
        }
        int days = serial.setScale(0, RoundingMode.DOWN).intValueExact();
        int seconds = serial.subtract(BigDecimal.valueOf(days))
                .multiply(SECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .min(SECONDS.subtract(BigDecimal.ONE))
                .intValueExact();
        if (!counts1904 && days == NEVER_WAS) {
            return number;
        }
        return new Cell(Cell.Kind.DATE, text(days, seconds, counts1904));
    }

    private static String text(int days, int seconds, boolean counts1904) {
        LocalTime time = LocalTime.ofSecondOfDay(seconds);
        if (days == 0 && !counts1904) {
            return time.toString();
        }
        return seconds == 0 ? day(days, counts1904).toString() : day(days, counts1904) + " " + time;
    }

    private static LocalDate day(int days, boolean counts1904) {
        if (counts1904) {
            return START_OF_1904.plusDays(days);
        }
        return BEFORE_1900.plusDays(days > NEVER_WAS ? days - 1 : days);
    }
}
