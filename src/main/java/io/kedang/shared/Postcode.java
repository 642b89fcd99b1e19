package io.kedang.shared;

import java.util.regex.Pattern;

/** A Chinese postcode: six digits. */
public record Postcode(String text) {

    private static final Pattern DIGITS = Pattern.compile("\\d{6}");

    /** @throws InvalidValue when it is not six digits */
    public Postcode {
        text = Spelling.compact(text);
        if (!DIGITS.matcher(text).matches()) {
            throw new InvalidValue("shared.invalid.postcode.format");
        }
    }

    /** @throws InvalidValue when it is not six digits */
    public static Postcode of(String text) {
        return new Postcode(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
