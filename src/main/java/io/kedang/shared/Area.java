package io.kedang.shared;

import java.math.BigDecimal;

/** A floor or ground area in square metres, exact to two decimals, up to 999 999 999.99 (a thousand square kilometres). */
public record Area(BigDecimal squareMetres) implements Comparable<Area> {

    private static final String KIND = "area";
    private static final BigDecimal MOST = new BigDecimal("999999999.99");

    /** @throws InvalidValue when it is negative, too large, or has more than two decimals */
    public Area {
        squareMetres = Decimals.exact(KIND, squareMetres, MOST);
    }

    /**
     * Reads digits, with or without thousands separators and the unit m² or 平方米.
     *
     * @throws InvalidValue when it is no number, negative, too large, or has more than two decimals
     */
    public static Area of(String text) {
        return new Area(Decimals.parse(KIND, Decimals.withoutUnit(text, "m2", "平方米", "平米")));
    }

    /** Square metres without unit and trailing zeros: 1200.5. */
    public String text() {
        return Decimals.shortest(squareMetres);
    }

    @Override
    public int compareTo(Area other) {
        return squareMetres.compareTo(other.squareMetres);
    }

    @Override
    public String toString() {
        return text();
    }
}
