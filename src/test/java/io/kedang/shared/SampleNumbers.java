package io.kedang.shared;

/**
 * Numbers that are valid and belong to nobody we know of: another seed (from 0 to 99 999 999), another number; the same
 * seed, the same number, whatever its kind.
 */
public final class SampleNumbers {

    /** Not assigned in GB/T 2260, so that no company has it. */
    private static final String NO_REGION = "339900";

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int MOST = 100_000_000;
    /** Shares no factor with 10 and 31: spreads neighbouring seeds and keeps different ones different. */
    private static final long SPREAD = 48_271_387;

    private SampleNumbers() {}

    /** A unified social credit code, with a good check character in its organisation code too. */
    public static LicenceNumber licence(int seed) {
        String organisation = organisation(seed);
        return LicenceNumber.withCheckCharacter("91" + NO_REGION + organisation);
    }

    /** A licence number of 15 digits, as before 2015. */
    public static LicenceNumber oldLicence(int seed) {
        return LicenceNumber.withCheckDigit(NO_REGION + digits(seed));
    }

    /** The tax number of the company that has {@link #licence} of the same seed. */
    public static TaxNumber taxNumber(int seed) {
        return TaxNumber.of(licence(seed).text());
    }

    /** A tax number of 15 characters, as before 2015. */
    public static TaxNumber oldTaxNumber(int seed) {
        return TaxNumber.of(NO_REGION + organisation(seed));
    }

    /** A UnionPay card of 19 digits. */
    public static BankAccount bankCard(int seed) {
        return BankAccount.withLuhnDigit("6299990000" + digits(seed));
    }

    /** A company's account of 20 digits, which has no check digit. */
    public static BankAccount companyAccount(int seed) {
        return BankAccount.of("330099990000" + digits(seed));
    }

    /** A Chinese mobile phone, in a range that no operator has been given. */
    public static PhoneNumber mobile(int seed) {
        return PhoneNumber.of("154" + digits(seed));
    }

    /** A Chinese landline with area code; here seeds repeat after ten thousand. */
    public static PhoneNumber landline(int seed) {
        return PhoneNumber.of("0571-5555" + digits(seed).substring(4));
    }

    private static String organisation(int seed) {
        long rest = spread(seed);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            code.insert(0, ALPHABET.charAt((int) (rest % 31)));
            rest /= 31;
        }
        return TaxNumber.withCheckCharacter(NO_REGION + "MA" + code).text().substring(6);
    }

    private static String digits(int seed) {
        return "%08d".formatted(spread(seed));
    }

    private static long spread(int seed) {
        if (seed < 0 || seed >= MOST) {
            throw new IllegalArgumentException("seed from 0 to " + (MOST - 1) + ", not " + seed);
        }
        return seed * SPREAD % MOST;
    }
}
