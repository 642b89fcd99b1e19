package io.kedang.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decimal numbers as people type them, kept exact: never through floating point, never rounded on the way in. */
final class Decimals {

    /** The decimals that amounts, shares and areas have. */
    static final int PLACES = 2;

    /** Groups of three by comma or space; a group of another size is more likely a slip than a habit. */
    private static final Pattern NUMBER =
            Pattern.compile("([+-]?)(\\d{1,3}(?:,\\d{3}){1,9}|\\d{1,3}(?: \\d{3}){1,9}|\\d{1,30})(?:\\.(\\d{1,30}))?");

    private Decimals() {}

    /** @throws InvalidValue {@code format} when it is no number, {@code decimals} when it has more than two */
    static BigDecimal parse(String kind, String text) {
        Matcher number = NUMBER.matcher(Spelling.plain(text));
        if (!number.matches()) {
            throw invalid(kind, "format");
        }
        BigDecimal value = new BigDecimal(number.group().replace(",", "").replace(" ", ""));
        if (value.scale() > PLACES) {
            throw invalid(kind, "decimals");
        }
        return value;
    }

    /** @throws InvalidValue {@code decimals} when two do not hold it */
    static BigDecimal exact(String kind, BigDecimal value) {
        try {
            return value.setScale(PLACES, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException e) {
            throw invalid(kind, "decimals");
        }
    }

    /** As {@link #exact(String, BigDecimal)}, from zero to a limit. */
    static BigDecimal exact(String kind, BigDecimal value, BigDecimal most) {
        BigDecimal exact = exact(kind, value);
        if (exact.signum() < 0 || exact.compareTo(most) > 0) {
            throw invalid(kind, "range", most);
        }
        return exact;
    }

    /** The text before a unit that people like to type along; the text itself when there is none. */
    static String withoutUnit(String text, String... units) {
        String plain = Spelling.plain(text);
        for (String unit : units) {
            if (plain.endsWith(unit)) {
                return plain.substring(0, plain.length() - unit.length());
            }
        }
        return plain;
    }

    /** Without trailing zeros: 51, 12.5. */
    static String shortest(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static InvalidValue invalid(String kind, String reason, Object... arguments) {
        return new InvalidValue("shared.invalid." + kind + "." + reason, arguments);
    }
}
