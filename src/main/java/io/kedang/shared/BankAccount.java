package io.kedang.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a bank account or bank card: 8 to 30 digits, spaces and hyphens dropped. Accounts of companies have no
 * common check digit; cards have one (Luhn, ISO/IEC 7812-1), so only what looks like a card can be in {@link #doubt()}.
 *
 * <p>Sensitive: {@link #toString()} shows the last four digits only, so that no log tells the number.
 */
public record BankAccount(String text) {

    private static final Pattern DIGITS = Pattern.compile("\\d{8,30}");

    /**
     * UnionPay and the older Chinese debit cards with 16 to 19 digits; Visa, Mastercard and JCB with 16. Ranges that
     * banks also use for company accounts (81 and others) are left out: there a doubt would mostly be wrong.
     */
    private static final Pattern CARD =
            Pattern.compile("(?:62\\d{2}|60\\d{2}|9558)\\d{12,15}|(?:4\\d{3}|5[1-5]\\d{2}|35[3-8]\\d|352[89])\\d{12}");

    /** @throws InvalidValue when it has other characters than digits, or not 8 to 30 of them */
    public BankAccount {
        text = Spelling.compact(text);
        if (!DIGITS.matcher(text).matches()) {
            boolean onlyDigits = text.chars().allMatch(c -> c >= '0' && c <= '9');
            throw onlyDigits
                    ? new InvalidValue("shared.invalid.account.length", text.length())
                    : new InvalidValue("shared.invalid.account.digits");
        }
    }

    /** @throws InvalidValue when it has other characters than digits, or not 8 to 30 of them */
    public static BankAccount of(String text) {
        return new BankAccount(text);
    }

    /** Completes a card number by its Luhn check digit (ISO/IEC 7812-1, annex B). */
    public static BankAccount withLuhnDigit(String digits) {
        String body = Spelling.compact(digits);
        int sum = luhnSum(new BankAccount(body + "0").text);
        return new BankAccount(body + (10 - sum % 10) % 10);
    }

    /** Whether length and first digits are those of a bank card. */
    public boolean isCard() {
        return CARD.matcher(text).matches();
    }

    /** Present when it looks like a card and its check digit is wrong. */
    public Optional<Doubt> doubt() {
        return isCard() && luhnSum(text) % 10 != 0 ? Optional.of(Doubt.about("account")) : Optional.empty();
    }

    /** The last four digits; the stars do not tell how many there are before. */
    public String masked() {
        return "**** " + text.substring(text.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static int luhnSum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(digits.length() - 1 - i), 10) * (1 + i % 2);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum;
    }
}
