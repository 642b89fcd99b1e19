package io.kedang.card;

import io.kedang.catalogue.CodeList;
import io.kedang.shared.Area;
import io.kedang.shared.BankAccount;
import io.kedang.shared.Count;
import io.kedang.shared.Dates;
import io.kedang.shared.Doubt;
import io.kedang.shared.EmailAddress;
import io.kedang.shared.InvalidValue;
import io.kedang.shared.LicenceNumber;
import io.kedang.shared.Percent;
import io.kedang.shared.PhoneNumber;
import io.kedang.shared.Postcode;
import io.kedang.shared.TaxNumber;
import io.kedang.shared.Wan;
import io.kedang.shared.WebAddress;
import io.kedang.shared.YearOrDate;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The kind of a field's values: how a text becomes one, and how it is spelt once it is.
 *
 * @param parse throws {@link InvalidValue} for a text that is no value of the kind
 * @param spell the one spelling that is stored and signed
 * @param doubt what is strange about a value that is possible all the same
 * @param list the category list that values come from
 * @param choices fixed choices, with the message prefix {@code card.choice.<name>.}
 */
public record Kind<T>(
        String name,
        Widget widget,
        int maxLength,
        Function<String, T> parse,
        Function<T, String> spell,
        Function<T, Optional<Doubt>> doubt,
        Optional<CodeList> list,
        List<String> choices) {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n\\t]]");

    public static final Kind<String> TEXT = text("text", Widget.TEXT, 200);
    public static final Kind<String> AREA = text("area", Widget.AREA, 2000);
    public static final Kind<LicenceNumber> LICENCE =
            of("licence", Widget.TEXT, LicenceNumber::of, LicenceNumber::text).doubting(LicenceNumber::doubt);
    public static final Kind<TaxNumber> TAX_NUMBER =
            of("tax-number", Widget.TEXT, TaxNumber::of, TaxNumber::text).doubting(TaxNumber::doubt);
    public static final Kind<BankAccount> BANK_ACCOUNT =
            of("bank-account", Widget.TEXT, BankAccount::of, BankAccount::text).doubting(BankAccount::doubt);
    public static final Kind<PhoneNumber> PHONE = of("phone", Widget.TEL, PhoneNumber::of, PhoneNumber::text);
    public static final Kind<EmailAddress> EMAIL = of("email", Widget.EMAIL, EmailAddress::of, EmailAddress::text);
    public static final Kind<WebAddress> WEB = of("web", Widget.URL, WebAddress::of, WebAddress::text);
    public static final Kind<Postcode> POSTCODE = of("postcode", Widget.TEXT, Postcode::of, Postcode::text);
    public static final Kind<Wan> WAN = of("wan", Widget.AMOUNT, Wan::of, Wan::text);
    public static final Kind<Percent> PERCENT = of("percent", Widget.PERCENT, Percent::of, Percent::text);
    public static final Kind<Count> COUNT = of("count", Widget.NUMBER, Count::of, Count::text);
    public static final Kind<Area> FLOOR_AREA = of("floor-area", Widget.NUMBER, Area::of, Area::text);
    public static final Kind<LocalDate> DATE = of("date", Widget.DATE, Dates::of, LocalDate::toString);
    public static final Kind<YearOrDate> YEAR_OR_DATE =
            of("year-or-date", Widget.TEXT, YearOrDate::of, YearOrDate::text);
    public static final Kind<Year> YEAR = of("year", Widget.NUMBER, Kind::year, Year::toString);
    public static final Kind<Boolean> YES = of("yes", Widget.CHECK, Kind::yes, String::valueOf);

    /** One code of a category list. */
    public static Kind<String> code(CodeList list) {
        return new Kind<>(
                "code",
                Widget.SELECT,
                40,
                Kind::code,
                Function.identity(),
                v -> Optional.empty(),
                Optional.of(list),
                List.of());
    }

    /** Several codes of a category list, stored with commas between them. */
    public static Kind<List<String>> codes(CodeList list) {
        return new Kind<>(
                "codes",
                Widget.CHECKS,
                400,
                Kind::split,
                codes -> String.join(",", codes),
                v -> Optional.empty(),
                Optional.of(list),
                List.of());
    }

    /** One of a few fixed choices that rules depend on. */
    public static Kind<String> choice(String name, String... choices) {
        List<String> allowed = List.of(choices);
        Function<String, String> parse = text -> {
            if (!allowed.contains(text)) {
                throw new InvalidValue("card.invalid.choice");
            }
            return text;
        };
        return new Kind<>(
                name, Widget.SELECT, 40, parse, Function.identity(), v -> Optional.empty(), Optional.empty(), allowed);
    }

    private static Kind<String> text(String name, Widget widget, int maxLength) {
        return new Kind<>(
                name,
                widget,
                maxLength,
                Kind::tidy,
                Function.identity(),
                v -> Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static <T> Kind<T> of(String name, Widget widget, Function<String, T> parse, Function<T, String> spell) {
        return new Kind<>(name, widget, 200, parse, spell, v -> Optional.empty(), Optional.empty(), List.of());
    }

    private Kind<T> doubting(Function<T, Optional<Doubt>> doubts) {
        return new Kind<>(name, widget, maxLength, parse, spell, doubts, list, choices);
    }

    /** Without marks that nobody sees: they would make two names of one, or a name of nothing. */
    static String tidy(String text) {
        String lines = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n");
        return INVISIBLE.matcher(lines).replaceAll("").strip();
    }

    private static String code(String text) {
        if (!text.matches("[A-Za-z0-9_-]{1,40}")) {
            throw new InvalidValue("card.invalid.choice");
        }
        return text;
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .map(Kind::code)
                .distinct()
                .sorted()
                .collect(Collectors.toUnmodifiableList());
    }

    private static Year year(String text) {
        String digits = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).replace("年", "");
        if (!digits.matches("(19|20)\\d\\d")) {
            throw new InvalidValue("card.invalid.year");
        }
        return Year.parse(digits);
    }

    private static Boolean yes(String text) {
        if (!text.equals("true")) {
            throw new InvalidValue("card.invalid.choice");
        }
        return true;
    }
}
