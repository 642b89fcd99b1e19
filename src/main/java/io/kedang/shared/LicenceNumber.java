package io.kedang.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a customer's business licence: the unified social credit code of 18 characters (GB 32100-2015), or the
 * registration number of 15 digits that licences had before (GS 15-2006). Upper case, without separators.
 *
 * <p>Length and characters must be right; a wrong check character is only a {@link #doubt()}.
 */
public record LicenceNumber(String text) {

    public enum Kind {
        /** Unified social credit code, 18 characters. */
        UNIFIED_CODE,
        /** Registration number of a licence from before October 2015, 15 digits. */
        OLD_REGISTRATION
    }

    /** Digits and letters without I, O, S, V, Z; the place of a character is its value (GB 32100-2015). */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final Pattern CODE_CHARACTERS = Pattern.compile("[" + ALPHABET + "]*");
    private static final Pattern DIGITS = Pattern.compile("\\d*");
    private static final int CODE_LENGTH = 18;
    private static final int OLD_LENGTH = 15;

    /** @throws InvalidValue when the length or a character is one that no licence number has */
    public LicenceNumber {
        text = Spelling.compact(text).toUpperCase(Locale.ROOT);
        switch (text.length()) {
            case CODE_LENGTH -> requireCode(text);
            case OLD_LENGTH -> require(DIGITS, text, "digits");
            default -> throw new InvalidValue("shared.invalid.licence.length", text.length());
        }
    }

    /** @throws InvalidValue when the length or a character is one that no licence number has */
    public static LicenceNumber of(String text) {
        return new LicenceNumber(text);
    }

    /**
     * Completes a unified social credit code by its check character: weights 3<sup>i</sup> mod 31 (GB 32100-2015).
     *
     * @param first17 registering department, kind, region (6 digits) and organisation (9 characters)
     */
    public static LicenceNumber withCheckCharacter(String first17) {
        return new LicenceNumber(
                first17 + checkCharacter(Spelling.compact(first17).toUpperCase(Locale.ROOT)));
    }

    /**
     * Completes an old registration number by its check digit: ISO/IEC 7064 mod 11,10 (GS 15-2006).
     *
     * @param first14 region of the registering authority (6 digits) and running number (8 digits)
     */
    public static LicenceNumber withCheckDigit(String first14) {
        return new LicenceNumber(first14 + checkDigit(Spelling.compact(first14)));
    }

    public Kind kind() {
        return text.length() == CODE_LENGTH ? Kind.UNIFIED_CODE : Kind.OLD_REGISTRATION;
    }

    /** Present when the check character does not belong to the characters before it. */
    public Optional<Doubt> doubt() {
        String body = text.substring(0, text.length() - 1);
        char expected = kind() == Kind.UNIFIED_CODE ? checkCharacter(body) : checkDigit(body);
        return text.endsWith(String.valueOf(expected)) ? Optional.empty() : Optional.of(Doubt.about("licence"));
    }

    @Override
    public String toString() {
        return text;
    }

    private static void requireCode(String text) {
        require(CODE_CHARACTERS, text, "characters");
        require(DIGITS, text.substring(2, 8), "region");
    }

    private static void require(Pattern pattern, String text, String reason) {
        if (!pattern.matcher(text).matches()) {
            throw new InvalidValue("shared.invalid.licence." + reason);
        }
    }

    private static char checkCharacter(String body) {
        require(CODE_CHARACTERS, body, "characters");
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < body.length(); i++) {
            sum += ALPHABET.indexOf(body.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static char checkDigit(String body) {
        require(DIGITS, body, "digits");
        int product = 10;
        for (int i = 0; i < body.length(); i++) {
            int sum = (product + Character.digit(body.charAt(i), 10)) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return Character.forDigit((11 - product) % 10, 10);
    }
}
