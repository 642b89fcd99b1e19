package io.kedang.ledger;

import io.kedang.shared.InvalidValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How something is paid part by part; the parts make up the whole, each due after the one before. */
public record Instalments(List<Instalment> parts) {

    private static final int FEWEST = 2;
    private static final int MOST = 12;
    private static final Pattern PART = Pattern.compile("\\s*(\\d{1,2}(?:\\.\\d{1,2})?)\\s*%?\\s*/\\s*(\\d{1,3})\\s*");

    /** @throws InvalidValue unless there are 2 to 12, one after the other, that make up 100 % */
    public Instalments {
        parts = List.copyOf(parts);
        if (parts.size() < FEWEST || parts.size() > MOST) {
            throw new InvalidValue("ledger.terms.instalments.number", FEWEST, MOST);
        }
        for (int n = 1; n < parts.size(); n++) {
            if (parts.get(n).days() <= parts.get(n - 1).days()) {
                throw new InvalidValue("ledger.terms.instalments.order");
            }
        }
        BigDecimal sum = parts.stream().map(Instalment::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.valueOf(100)) != 0) {
            throw new InvalidValue("ledger.terms.instalments.sum", sum);
        }
    }

    /**
     * Reads percent and days of each, such as {@code 30/0, 40/30, 30/60}.
     *
     * @throws InvalidValue when it reads otherwise
     */
    public static Instalments of(String text) {
        return new Instalments(
                Arrays.stream(text.split("[,，;；、]", -1)).map(Instalments::part).toList());
    }

    private static Instalment part(String text) {
        var matcher = PART.matcher(text);
        if (!matcher.matches()) {
            throw new InvalidValue("ledger.terms.instalments.unreadable");
        }
        return new Instalment(new BigDecimal(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /**
     * The parts of an amount in whole coins: each rounded down, what that leaves over is in the last. A part that comes to
     * nothing is left out.
     */
    List<DuePart> of(BigDecimal amount, int decimals, LocalDate from) {
        List<DuePart> due = new ArrayList<>();
        BigDecimal left = amount;
        for (Instalment part : parts.subList(0, parts.size() - 1)) {
            BigDecimal some = amount.multiply(part.percent()).movePointLeft(2).setScale(decimals, RoundingMode.DOWN);
            left = left.subtract(some);
            if (some.signum() > 0) {
                due.add(new DuePart(from.plusDays(part.days()), some));
            }
        }
        due.add(new DuePart(from.plusDays(parts.get(parts.size() - 1).days()), left));
        return due;
    }

    /** As {@link #of(String)} reads it. */
    @Override
    public String toString() {
        return parts.stream().map(Instalment::toString).collect(Collectors.joining(", "));
    }
}
