package io.kedang.imports.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number as a workbook stores it. Spreadsheets count with 15 digits and store up to 17 of what is binary inside:
 * 8.2 is written as 8.1999999999999993. The digits are read as text and rounded to the 15 that people see, so that
 * the amount is the one in the cell, to the last cent.
 */
final class ExactNumber {

    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    /** With more digits than these before the point, rounding to 15 would touch cents: then nothing is rounded. */
    private static final int MOST_BEFORE_POINT = 13;

    /** Beyond that it is no amount, and not worth its digits. */
    private static final int LONGEST = 40;

    private ExactNumber() {}

    static Cell cell(String stored) {
        String digits = stored.strip();
        if (digits.isEmpty()) {
            return Cell.EMPTY;
        }
        try {
            return new Cell(Cell.Kind.NUMBER, text(new BigDecimal(digits)));
        } catch (NumberFormatException | ArithmeticException e) {
            return Cell.text(digits);
        }
    }

    private static String text(BigDecimal value) {
        if (Math.abs((long) value.scale()) > LONGEST * 10L) {
            throw new ArithmeticException("out of all proportion");
        }
        BigDecimal shown =
                value.precision() - value.scale() > MOST_BEFORE_POINT || whole(value) ? value : value.round(SHOWN);
        BigDecimal shortest = shown.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros();
        if (shortest.precision() - shortest.scale() > LONGEST || shortest.scale() > LONGEST) {
            throw new ArithmeticException("out of all proportion");
        }
        return shortest.toPlainString();
    }

    /** Long numbers are kept as they are stored: whoever reads one as an account number must see that it is too long. */
    private static boolean whole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
