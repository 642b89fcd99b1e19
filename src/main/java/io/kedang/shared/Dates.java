package io.kedang.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Dates as people write them: 2026-03-08, 2026/3/8, 2026.3.8, 2026年3月8日 or 20260308. The canonical spelling is ISO 8601,
 * which is what {@link LocalDate#toString()} gives.
 */
public final class Dates {

    /** Nobody on a card was born, and no licence issued, before that; an earlier year is a slip of the keyboard. */
    private static final int FIRST_YEAR = 1800;

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})(?:-(\\d{1,2})-(\\d{1,2})|/(\\d{1,2})/(\\d{1,2})|\\.(\\d{1,2})\\.(\\d{1,2})"
                    + "|\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号]|(\\d{2})(\\d{2}))");

    private Dates() {}

    /** @throws InvalidValue when it is no date, one that the calendar does not have, or before 1800 */
    public static LocalDate of(String text) {
        LocalDate date = read(text).orElseThrow(() -> new InvalidValue("shared.invalid.date.format"));
        if (date.getYear() < FIRST_YEAR) {
            throw new InvalidValue("shared.invalid.date.early", String.valueOf(FIRST_YEAR));
        }
        return date;
    }

    /**
     * For what has already happened.
     *
     * @throws InvalidValue as {@link #of(String)}, and when it lies after today
     */
    public static LocalDate past(String text, LocalDate today) {
        LocalDate date = of(text);
        if (date.isAfter(today)) {
            throw new InvalidValue("shared.invalid.date.future");
        }
        return date;
    }

    /** Empty when it does not look like a date; refused when it does, and there is no such day. */
    static Optional<LocalDate> read(String text) {
        Matcher date = DATE.matcher(Spelling.plain(text));
        if (!date.matches()) {
            return Optional.empty();
        }
        int[] numbers = IntStream.rangeClosed(1, date.groupCount())
                .filter(group -> date.group(group) != null)
                .map(group -> Integer.parseInt(date.group(group)))
                .toArray();
        try {
            return Optional.of(LocalDate.of(numbers[0], numbers[1], numbers[2]));
        } catch (DateTimeException e) {
            throw new InvalidValue("shared.invalid.date.impossible");
        }
    }
}
