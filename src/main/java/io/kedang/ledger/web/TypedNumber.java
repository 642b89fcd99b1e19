package io.kedang.ledger.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A quantity or a price as people type it, exact, with or without separators of thousands. */
final class TypedNumber {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,15})(?:\\.(\\d{1,9}))?");

    private TypedNumber() {}

    /** Empty when it is no number, or has more decimals. */
    static Optional<BigDecimal> parse(String typed, int decimals) {
        Matcher number =
                NUMBER.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
        if (!number.matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(number.group().replace(",", ""));
        return Optional.of(value).filter(exact -> exact.stripTrailingZeros().scale() <= decimals);
    }
}
