package io.kedang.shared;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone number that can be dialled from anywhere: E.164, followed by {@code ;ext=} and the extension if it has one
 * (as in RFC 3966). Numbers without a country code are Chinese. The archive card asks for the area code (注：电话必须注明区号),
 * so a local number without it is refused.
 *
 * <p>Personal: {@link #toString()} hides the middle digits, so that no log tells the number.
 */
public record PhoneNumber(String text) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String HOME = "CN";
    private static final int HOME_CODE = 86;
    private static final int LONGEST = 60;

    private static final Pattern EXTENSION = Pattern.compile(
            "(.*\\d[)\\s]*?)(?:;ext=|[\\s,;-]*(?:ext(?:n|ension)?|x|#|转|轉|分机|分機|内线|內線)+号?[\\s.:]*)(\\d{1,7})",
            Pattern.CASE_INSENSITIVE);
    /** 0571-88881234-8001, as extensions are commonly written in China. */
    private static final Pattern TRAILING_GROUP = Pattern.compile("(.*\\d)\\s*-\\s*(\\d{1,6})");

    private static final Pattern SEVERAL = Pattern.compile(".*\\d[)\\s]*[/\\\\、,;或和].*\\d.*");
    private static final Pattern DIALLED = Pattern.compile("\\+?[\\d\\s().-]{2,}");
    private static final Pattern LOCAL = Pattern.compile("(?:\\+86|0086)?[2-8]\\d{6,7}");
    /** The numbering plan opens new mobile ranges faster than libraries are renewed. */
    private static final Pattern CHINESE_MOBILE = Pattern.compile("1[3-9]\\d{9}");

    /** @throws InvalidValue when it is no number, several numbers, or a local number without its area code */
    public PhoneNumber {
        text = canonical(Spelling.plain(text));
    }

    /** @throws InvalidValue when it is no number, several numbers, or a local number without its area code */
    public static PhoneNumber of(String text) {
        return new PhoneNumber(text);
    }

    public boolean isMobile() {
        Phonenumber.PhoneNumber number = number();
        PhoneNumberType type = NUMBERS.getNumberType(number);
        return type == PhoneNumberType.MOBILE
                || type == PhoneNumberType.FIXED_LINE_OR_MOBILE
                || isChineseMobile(number);
    }

    public Optional<String> extension() {
        int at = text.indexOf(";ext=");
        return at < 0 ? Optional.empty() : Optional.of(text.substring(at + 5));
    }

    /** As people read it: Chinese numbers in national form, others in international form. */
    public String display() {
        Phonenumber.PhoneNumber number = number();
        PhoneNumberFormat format =
                number.getCountryCode() == HOME_CODE ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL;
        return NUMBERS.format(number, format)
                + extension().map(digits -> " ext. " + digits).orElse("");
    }

    /** Country code, first three and last four digits; of short numbers the last two only. */
    public String masked() {
        Phonenumber.PhoneNumber number = number();
        String national = NUMBERS.getNationalSignificantNumber(number);
        String shown = national.length() < 10
                ? "****" + national.substring(national.length() - 2)
                : national.substring(0, 3) + "****" + national.substring(national.length() - 4);
        return "+" + number.getCountryCode() + " " + shown;
    }

    @Override
    public String toString() {
        return masked();
    }

    private Phonenumber.PhoneNumber number() {
        int at = text.indexOf(';');
        return parsed(at < 0 ? text : text.substring(0, at));
    }

    private static String canonical(String plain) {
        if (plain.length() > LONGEST) {
            throw new InvalidValue("shared.invalid.phone.format");
        }
        Matcher extended = EXTENSION.matcher(plain);
        if (extended.matches()) {
            return canonical(extended.group(1), extended.group(2));
        }
        Matcher grouped = TRAILING_GROUP.matcher(plain);
        // a hyphen mostly groups the number itself: only what is no number as a whole can end in an extension
        if (grouped.matches() && isDialled(plain) && !isAssigned(parsed(plain)) && digits(grouped.group(1)) >= 7) {
            return canonical(grouped.group(1), grouped.group(2));
        }
        return e164(plain);
    }

    private static String canonical(String main, String extension) {
        return e164(main.strip()) + ";ext=" + extension;
    }

    private static String e164(String dialled) {
        if (SEVERAL.matcher(dialled).matches()) {
            throw new InvalidValue("shared.invalid.phone.several");
        }
        if (!isDialled(dialled)) {
            throw new InvalidValue("shared.invalid.phone.format");
        }
        if (LOCAL.matcher(dialled.replaceAll("[^+\\d]", "")).matches()) {
            throw new InvalidValue("shared.invalid.phone.area-code");
        }
        Phonenumber.PhoneNumber number = parsed(dialled);
        if (!isAssigned(number)) {
            throw new InvalidValue("shared.invalid.phone.unassigned");
        }
        return NUMBERS.format(number, PhoneNumberFormat.E164);
    }

    private static Phonenumber.PhoneNumber parsed(String dialled) {
        try {
            return NUMBERS.parse(dialled, HOME);
        } catch (NumberParseException e) {
            throw new InvalidValue("shared.invalid.phone.format");
        }
    }

    private static boolean isDialled(String text) {
        return DIALLED.matcher(text).matches();
    }

    private static boolean isAssigned(Phonenumber.PhoneNumber number) {
        return NUMBERS.isValidNumber(number) || isChineseMobile(number);
    }

    private static boolean isChineseMobile(Phonenumber.PhoneNumber number) {
        return number.getCountryCode() == HOME_CODE
                && CHINESE_MOBILE
                        .matcher(NUMBERS.getNationalSignificantNumber(number))
                        .matches();
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }
}
