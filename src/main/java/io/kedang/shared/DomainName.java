package io.kedang.shared;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a host on the public internet, in ASCII (RFC 1123; international names by RFC 3490). */
final class DomainName {

    private static final Pattern NAME =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,58}[a-z0-9])");

    private static final int LONGEST = 253;

    private DomainName() {}

    /** Empty when it is none: no dot, an address of numbers, characters that no name has. */
    static Optional<String> ascii(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String name = IDN.toASCII(text, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return Optional.of(name)
                    .filter(n -> n.length() <= LONGEST && NAME.matcher(n).matches());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
