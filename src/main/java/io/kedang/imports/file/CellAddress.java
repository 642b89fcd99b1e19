package io.kedang.imports.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Columns and ranges as spreadsheets name them: A, B, …, Z, AA; A1:C1. */
public final class CellAddress {

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    private CellAddress() {}

    /** The name of a column counted from 0. */
    public static String name(int column) {
        StringBuilder name = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / 26) {
            name.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return name.toString();
    }

    /** The column of an address such as {@code B7}, counted from 0; beyond what is read when it is none. */
    static int column(String address) {
        int column = 0;
        for (int at = 0; at < address.length() && at < 4 && Character.isLetter(address.charAt(at)); at++) {
            column = column * 26 + Character.toUpperCase(address.charAt(at)) - 'A' + 1;
        }
        return column == 0 ? FileLimits.COLUMNS : column - 1;
    }

    /** A range of merged cells. */
    public static Optional<Range> range(String text) {
        Matcher range = RANGE.matcher(text);
        return range.matches()
                ? Optional.of(new Range(
                        Integer.parseInt(range.group(2)),
                        Integer.parseInt(range.group(4)),
                        column(range.group(1)),
                        column(range.group(3))))
                : Optional.empty();
    }

    /** Rows from 1, columns from 0, both ends within. */
    public record Range(int firstRow, int lastRow, int firstColumn, int lastColumn) {

        public boolean covers(int row, int column) {
            return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
        }

        /** Whether the cell is covered and not the one that shows the text of all. */
        public boolean hides(int row, int column) {
            return covers(row, column) && !(row == firstRow && column == firstColumn);
        }
    }
}
