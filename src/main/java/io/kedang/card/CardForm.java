package io.kedang.card;

import static io.kedang.access.FieldGroup.ASSESSMENT;
import static io.kedang.access.FieldGroup.BANK;
import static io.kedang.access.FieldGroup.BASIC;
import static io.kedang.access.FieldGroup.CONSENT;
import static io.kedang.access.FieldGroup.CONTACT;
import static io.kedang.access.FieldGroup.INTIMATE;
import static io.kedang.access.FieldGroup.MONEY;
import static io.kedang.access.FieldGroup.PRINCIPALS;
import static io.kedang.access.FieldGroup.PRIVATE;

import io.kedang.catalogue.CodeList;
import io.kedang.shared.BankAccount;
import io.kedang.shared.Count;
import io.kedang.shared.LicenceNumber;
import io.kedang.shared.Percent;
import io.kedang.shared.PhoneNumber;
import io.kedang.shared.TaxNumber;
import io.kedang.shared.Wan;
import io.kedang.shared.YearOrDate;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The form of the archive card: every field, in the order of the paper form. Pages, checks, masking, completeness,
 * comparison and signatures all follow from this list; to add a field, add it here and name it in the messages.
 *
 * <p>Source: 002 客户档案卡, with the trade and source fields of 003 and the consent of 002 (合法性原则).
 */
public final class CardForm {

    private static final List<Field<?>> ALL = new ArrayList<>();

    public static final Field<String> FULL_NAME =
            add(basics("fullName", Kind.TEXT).mandatory());
    public static final Field<String> SHORT_NAME = add(basics("shortName", Kind.TEXT));
    public static final Field<Wan> FIXED_ASSETS = add(Field.of(Section.BASICS, "fixedAssets", MONEY, Kind.WAN));
    public static final Field<Wan> WORKING_CAPITAL = add(Field.of(Section.BASICS, "workingCapital", MONEY, Kind.WAN));
    public static final Field<LicenceNumber> LICENCE = add(basics("licence", Kind.LICENCE));
    public static final Field<String> BANK_NAME = add(Field.of(Section.BASICS, "bankName", BANK, Kind.TEXT));
    public static final Field<BankAccount> BANK_ACCOUNT =
            add(Field.of(Section.BASICS, "bankAccount", BANK, Kind.BANK_ACCOUNT));
    public static final Field<TaxNumber> TAX_NUMBER = add(basics("taxNumber", Kind.TAX_NUMBER));

    public static final Field<String> PROVINCE =
            add(address("province", Kind.TEXT).mandatory());
    public static final Field<String> CITY = add(address("city", Kind.TEXT).mandatory());
    public static final Field<String> COUNTY = add(address("county", Kind.TEXT));
    public static final Field<String> STREET = add(address("street", Kind.TEXT).mandatory());
    public static final Field<?> POSTCODE = add(address("postcode", Kind.POSTCODE));
    public static final Field<?> FLOOR_AREA = add(address("floorArea", Kind.FLOOR_AREA));
    public static final Field<LocalDate> OPENING_DATE = add(address("openingDate", Kind.DATE));
    public static final Field<Count> EMPLOYEES = add(address("employees", Kind.COUNT));
    public static final Field<?> WEBSITE = add(address("website", Kind.WEB));
    public static final Field<?> EMAIL = add(address("email", Kind.EMAIL));
    public static final Field<String> CONTACT_PERSON =
            add(address("contactPerson", Kind.TEXT).mandatory());
    public static final Field<PhoneNumber> CONTACT_PHONE =
            add(Field.of(Section.ADDRESS, "contactPhone", CONTACT, Kind.PHONE).mandatory());

    public static final Field<String> OUTLET =
            add(category("outlet", Kind.code(CodeList.OUTLET)).mandatory());
    public static final Field<String> OWNERSHIP =
            add(category("ownership", Kind.code(CodeList.OWNERSHIP)).mandatory());
    public static final Field<String> LINE_OF_BUSINESS =
            add(category("lineOfBusiness", Kind.code(CodeList.LINE_OF_BUSINESS)).mandatory());
    public static final Field<YearOrDate> FOUNDED = add(category("founded", Kind.YEAR_OR_DATE));
    public static final Field<YearOrDate> TRADING_SINCE = add(category("tradingSince", Kind.YEAR_OR_DATE));

    public static final Field<String> MAIN_BRANDS = add(trade("mainBrands", Kind.TEXT));
    public static final Field<Percent> WHOLESALE_SHARE = add(trade("wholesaleShare", Kind.PERCENT));
    public static final Field<Percent> RETAIL_SHARE = add(trade("retailShare", Kind.PERCENT));
    public static final Field<Count> LOCAL_RANK = add(trade("localRank", Kind.COUNT));
    public static final Field<String> SCOPE = add(trade("scope", Kind.AREA));

    public static final Field<Year> SALES_YEAR = add(Field.of(Section.SALES, "year", MONEY, Kind.YEAR));
    public static final Field<Wan> SALES_AMOUNT = add(Field.of(Section.SALES, "amount", MONEY, Kind.WAN));

    public static final Field<String> SHARE_PRODUCT = add(Field.of(Section.SHARES, "product", MONEY, Kind.TEXT));
    public static final Field<Percent> LOCAL_SHARE = add(Field.of(Section.SHARES, "local", MONEY, Kind.PERCENT));
    public static final Field<Percent> MARKET_SHARE = add(Field.of(Section.SHARES, "market", MONEY, Kind.PERCENT));

    public static final Field<String> SALES_ABILITY = add(assessment("salesAbility"));
    public static final Field<String> PHILOSOPHY = add(assessment("philosophy"));
    public static final Field<String> POTENTIAL = add(assessment("potential"));
    public static final Field<String> DIRECTION = add(assessment("direction"));
    public static final Field<String> PERFORMANCE = add(assessment("performance"));
    public static final Field<String> REPUTATION = add(assessment("reputation"));

    public static final Field<String> POST =
            add(principal("post", Kind.choice("post", "LEGAL_REPRESENTATIVE", "GENERAL_MANAGER", "OWNER", "OTHER")));
    public static final Field<String> PRINCIPAL_NAME = add(principal("name", Kind.TEXT));
    public static final Field<String> POSITION = add(principal("position", Kind.TEXT));
    public static final Field<String> SEX = add(principal("sex", Kind.choice("sex", "FEMALE", "MALE")));
    public static final Field<LocalDate> BIRTH_DATE =
            add(Field.of(Section.PRINCIPALS, "birthDate", PRIVATE, Kind.DATE));
    public static final Field<Boolean> LUNAR_BIRTHDAY =
            add(Field.of(Section.PRINCIPALS, "lunarBirthday", PRIVATE, Kind.YES).uncounted());
    public static final Field<String> NATIVE_PLACE =
            add(Field.of(Section.PRINCIPALS, "nativePlace", PRIVATE, Kind.TEXT));
    public static final Field<String> EDUCATION = add(principal("education", Kind.code(CodeList.EDUCATION)));
    public static final Field<String> SCHOOL = add(principal("school", Kind.TEXT));
    public static final Field<String> HOBBIES = add(principal("hobbies", Kind.TEXT));
    public static final Field<String> SPORTS =
            add(principal("sports", Kind.TEXT).uncounted());
    public static final Field<String> ASPIRATIONS =
            add(principal("aspirations", Kind.TEXT).uncounted());
    public static final Field<PhoneNumber> PRINCIPAL_PHONE =
            add(Field.of(Section.PRINCIPALS, "phone", PRIVATE, Kind.PHONE));
    public static final Field<PhoneNumber> PRINCIPAL_FAX =
            add(Field.of(Section.PRINCIPALS, "fax", PRIVATE, Kind.PHONE).uncounted());
    public static final Field<PhoneNumber> PRINCIPAL_MOBILE =
            add(Field.of(Section.PRINCIPALS, "mobile", PRIVATE, Kind.PHONE));
    public static final Field<Boolean> SEPARATE =
            add(Field.of(Section.PRINCIPALS, "separate", CONSENT, Kind.YES).uncounted());
    public static final Field<LocalDate> SEPARATE_DATE =
            add(Field.of(Section.PRINCIPALS, "separateDate", CONSENT, Kind.DATE).uncounted());
    public static final Field<String> SEPARATE_EVIDENCE = add(
            Field.of(Section.PRINCIPALS, "separateEvidence", CONSENT, Kind.TEXT).uncounted());
    public static final Field<String> RELIGION = add(intimate("religion"));
    public static final Field<String> FAMILY = add(intimate("family"));
    public static final Field<String> CHARACTER = add(intimate("character"));

    public static final Field<String> NATURE =
            add(relation("nature", Kind.code(CodeList.NATURE)).mandatory());
    public static final Field<String> TRADE_STATUS =
            add(relation("tradeStatus", Kind.code(CodeList.TRADE_STATUS)).mandatory());
    public static final Field<String> TRADE_CHANNEL = add(relation("tradeChannel", Kind.code(CodeList.TRADE_CHANNEL)));
    public static final Field<String> TRADE_WEIGHT = add(relation("tradeWeight", Kind.code(CodeList.TRADE_WEIGHT)));
    public static final Field<String> REGION =
            add(relation("region", Kind.code(CodeList.REGION)).mandatory());
    public static final Field<String> INDUSTRY = add(relation("industry", Kind.code(CodeList.INDUSTRY)));
    public static final Field<List<String>> SOURCES =
            add(relation("sources", Kind.codes(CodeList.SOURCE)).mandatory());

    public static final Field<String> BASIS = add(
            consent("basis", Kind.choice("basis", "CONSENT", "OTHER_GROUND")).mandatory());
    public static final Field<String> MEANS = add(consent("means", Kind.code(CodeList.CONSENT_MEANS)));
    public static final Field<LocalDate> CONSENT_DATE = add(consent("date", Kind.DATE));
    public static final Field<String> WORDING = add(consent("wording", Kind.AREA));
    public static final Field<String> EVIDENCE = add(consent("evidence", Kind.TEXT));
    public static final Field<String> GROUND =
            add(consent("ground", Kind.code(CodeList.LAWFUL_GROUND)).uncounted());

    /** Fields that have a hint in the messages. */
    static final Set<String> HINTED = Set.of(
            "basics.licence",
            "basics.taxNumber",
            "basics.fixedAssets",
            "basics.workingCapital",
            "basics.bankAccount",
            "address.contactPhone",
            "category.founded",
            "category.tradingSince",
            "trade.wholesaleShare",
            "sales.amount",
            "principals.lunarBirthday",
            "principals.separate",
            "consent.basis",
            "consent.wording",
            "consent.evidence");

    /** What a row of a repeating section is about. */
    private static final Map<Section, Field<?>> IDENTITY =
            Map.of(Section.SALES, SALES_YEAR, Section.SHARES, SHARE_PRODUCT, Section.PRINCIPALS, PRINCIPAL_NAME);

    private static final List<Field<?>> FIELDS = List.copyOf(ALL);

    private static final Map<Section, List<Field<?>>> BY_SECTION =
            ALL.stream().collect(Collectors.groupingBy(Field::section, Collectors.toUnmodifiableList()));

    private static final Map<String, Field<?>> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Field::name, Function.identity()));

    private CardForm() {}

    /** All fields in the order of the form. */
    public static List<Field<?>> fields() {
        return FIELDS;
    }

    public static List<Field<?>> fields(Section section) {
        return BY_SECTION.getOrDefault(section, List.of());
    }

    static Optional<Field<?>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The field that tells the rows of a repeating section apart. */
    static Optional<Field<?>> identity(Section section) {
        return Optional.ofNullable(IDENTITY.get(section));
    }

    private static <T> Field<T> add(Field<T> field) {
        ALL.add(field);
        return field;
    }

    private static <T> Field<T> basics(String key, Kind<T> kind) {
        return Field.of(Section.BASICS, key, BASIC, kind);
    }

    private static <T> Field<T> address(String key, Kind<T> kind) {
        return Field.of(Section.ADDRESS, key, BASIC, kind);
    }

    private static <T> Field<T> category(String key, Kind<T> kind) {
        return Field.of(Section.CATEGORY, key, BASIC, kind);
    }

    private static <T> Field<T> trade(String key, Kind<T> kind) {
        return Field.of(Section.TRADE, key, BASIC, kind);
    }

    private static Field<String> assessment(String key) {
        return Field.of(Section.ASSESSMENT, key, ASSESSMENT, Kind.AREA);
    }

    private static <T> Field<T> principal(String key, Kind<T> kind) {
        return Field.of(Section.PRINCIPALS, key, PRINCIPALS, kind);
    }

    private static Field<String> intimate(String key) {
        return Field.of(Section.PRINCIPALS, key, INTIMATE, Kind.TEXT).uncounted();
    }

    private static <T> Field<T> relation(String key, Kind<T> kind) {
        return Field.of(Section.RELATION, key, BASIC, kind);
    }

    private static <T> Field<T> consent(String key, Kind<T> kind) {
        return Field.of(Section.CONSENT, key, CONSENT, kind);
    }
}
