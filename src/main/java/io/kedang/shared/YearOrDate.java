package io.kedang.shared;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a company was founded, as exactly as it is known: a year, a month or a day ({@code 1998}, {@code 1998-05},
 * {@code 1998-05-12}). From the year 1000 on, since some houses are older than their country's registers.
 */
public record YearOrDate(String text) {

    private static final int FIRST_YEAR = 1000;
    private static final Pattern YEAR = Pattern.compile("(\\d{4})\\s*年?");
    private static final Pattern MONTH =
            Pattern.compile("(\\d{4})(?:\\s*[-/.]\\s*(\\d{1,2})|\\s*年\\s*(\\d{1,2})\\s*月)");

    /** @throws InvalidValue when it is none of the three, not in the calendar, or before the year 1000 */
    public YearOrDate {
        text = canonical(Spelling.plain(text));
    }

    /** @throws InvalidValue when it is none of the three, not in the calendar, or before the year 1000 */
    public static YearOrDate of(String text) {
        return new YearOrDate(text);
    }

    public int year() {
        return Integer.parseInt(text.substring(0, 4));
    }

    /** The first day that it can mean: later than today, it lies in the future for certain. */
    public LocalDate earliest() {
        return switch (text.length()) {
            case 4 -> Year.parse(text).atDay(1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    /** Whether every day that it can mean comes after the given one. */
    public boolean isAfter(LocalDate day) {
        return earliest().isAfter(day);
    }

    @Override
    public String toString() {
        return text;
    }

    private static String canonical(String plain) {
        String canonical = read(plain);
        if (Integer.parseInt(canonical.substring(0, 4)) < FIRST_YEAR) {
            throw new InvalidValue("shared.invalid.founded.early", String.valueOf(FIRST_YEAR));
        }
        return canonical;
    }

    private static String read(String plain) {
        Matcher year = YEAR.matcher(plain);
        if (year.matches()) {
            return year.group(1);
        }
        Matcher month = MONTH.matcher(plain);
        if (month.matches()) {
            return yearMonth(month);
        }
        return Dates.read(plain)
                .map(LocalDate::toString)
                .orElseThrow(() -> new InvalidValue("shared.invalid.founded.format"));
    }

    private static String yearMonth(Matcher parts) {
        int month = Integer.parseInt(parts.group(2) == null ? parts.group(3) : parts.group(2));
        if (month < 1 || month > 12) {
            throw new InvalidValue("shared.invalid.date.impossible");
        }
        return "%s-%02d".formatted(parts.group(1), month);
    }
}
