package io.kedang.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A taxpayer identification number, upper case without separators. Since October 2015 it is the unified social credit
 * code of 18 characters (国家税务总局公告2015年第66号). Before, organisations had 15: six digits of the region and the
 * organisation code of nine (GB 11714-1997); sole traders had 17 or 20: their identity number and two digits more
 * (税总发〔2013〕41号).
 *
 * <p>17 and 20 characters carry no check character of their own, so there is nothing to doubt in them.
 */
public record TaxNumber(String text) {

    private static final Pattern CHARACTERS = Pattern.compile("[0-9A-Z]*");
    private static final Pattern OLD_ORGANISATION = Pattern.compile("\\d{6}[0-9A-Z]{8}[0-9X]");
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int REGION_LENGTH = 6;

    /** @throws InvalidValue when it has not 15, 17, 18 or 20 characters, or others than digits and Latin letters */
    public TaxNumber {
        text = Spelling.compact(text).toUpperCase(Locale.ROOT);
        switch (text.length()) {
            case 15, 17, 18, 20 -> requireCharacters(text);
            default -> throw new InvalidValue("shared.invalid.tax.length", text.length());
        }
    }

    /** @throws InvalidValue when it has not 15, 17, 18 or 20 characters, or others than digits and Latin letters */
    public static TaxNumber of(String text) {
        return new TaxNumber(text);
    }

    /**
     * Completes an old tax number of 15 characters by the check character of its organisation code: mod 11
     * (GB 11714-1997).
     *
     * @param first14 region (6 digits) and the first eight characters of the organisation code
     */
    public static TaxNumber withCheckCharacter(String first14) {
        String body = Spelling.compact(first14).toUpperCase(Locale.ROOT);
        if (body.length() != 14) {
            throw new InvalidValue("shared.invalid.tax.length", body.length() + 1);
        }
        requireCharacters(body);
        return new TaxNumber(body + organisationCheck(body));
    }

    /** Present when the check character does not belong to the characters before it. */
    public Optional<Doubt> doubt() {
        boolean good =
                switch (text.length()) {
                    case 15 -> isOldOrganisation();
                    case 18 -> isUnifiedCode();
                    default -> true;
                };
        return good ? Optional.empty() : Optional.of(Doubt.about("tax"));
    }

    @Override
    public String toString() {
        return text;
    }

    private boolean isOldOrganisation() {
        return OLD_ORGANISATION.matcher(text).matches() && text.charAt(14) == organisationCheck(text);
    }

    private boolean isUnifiedCode() {
        try {
            return LicenceNumber.of(text).doubt().isEmpty();
        } catch (InvalidValue notOne) {
            return false;
        }
    }

    private static void requireCharacters(String text) {
        if (!CHARACTERS.matcher(text).matches()) {
            throw new InvalidValue("shared.invalid.tax.characters");
        }
    }

    private static char organisationCheck(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.digit(number.charAt(REGION_LENGTH + i), 36) * WEIGHTS[i];
        }
        return "0123456789X".charAt((11 - sum % 11) % 11);
    }
}
