package io.kedang.ledger.web;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people type it who type many: {@code 21}, {@code 11-21} (month first) or {@code 2026-11-21}; the month and the
 * day also without a hyphen, as {@code 1121}. What is left out is the latest that is not in the future.
 */
final class TypedDay {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})日?");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{2})(\\d{2})");
    private static final Pattern WHOLE =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{4})(\\d{2})(\\d{2})");
    private static final int EARLIEST_YEAR = 1990;

    private TypedDay() {}

    /** Empty when it is no day. */
    static Optional<LocalDate> parse(String typed, LocalDate today) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        try {
            return day(text, today)
                    .or(() -> month(text, today))
                    .or(() -> whole(text))
                    .filter(day -> day.getYear() >= EARLIEST_YEAR);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text, LocalDate today) {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(day.group(1));
        return Optional.of(
                number <= today.getDayOfMonth()
                        ? today.withDayOfMonth(number)
                        : today.withDayOfMonth(1).minusMonths(1).withDayOfMonth(number));
    }

    private static Optional<LocalDate> month(String text, LocalDate today) {
        Matcher month = MONTH.matcher(text);
        if (!month.matches()) {
            return Optional.empty();
        }
        int first = month.group(1) == null ? 3 : 1;
        LocalDate day = LocalDate.of(today.getYear(), number(month, first), number(month, first + 1));
        return Optional.of(day.isAfter(today) ? day.minusYears(1) : day);
    }

    private static Optional<LocalDate> whole(String text) {
        Matcher whole = WHOLE.matcher(text);
        if (!whole.matches()) {
            return Optional.empty();
        }
        int first = whole.group(1) == null ? 4 : 1;
        return Optional.of(LocalDate.of(number(whole, first), number(whole, first + 1), number(whole, first + 2)));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
