package io.kedang.review;

import java.math.BigDecimal;

/** Numbers that tell a change: with their sign, the same in every language. */
final class Signed {

    private Signed() {}

    /** Such as +12 or -3.5; 0 for none. */
    static String text(BigDecimal change) {
        String plain = change.signum() == 0 ? "0" : change.stripTrailingZeros().toPlainString();
        return change.signum() > 0 ? "+" + plain : plain;
    }
}
