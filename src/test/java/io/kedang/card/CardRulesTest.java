package io.kedang.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.card.Finding.Severity;
import io.kedang.shared.SampleNumbers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardRulesTest {

    /** 2026-03-10 in Shanghai, still the 9th in London. */
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-09T18:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final CardRules rules =
            new CardRules(new KnownCodes(), NOW, new CardSettings(Set.of("INDIVIDUAL", "GOVERNMENT")));

    @Test
    void a_complete_card_can_be_handed_in() {
        assertThat(rules.whenHandedIn(SampleContent.complete())).isEmpty();
    }

    @Test
    void a_draft_may_be_blank_but_a_card_that_is_handed_in_may_not() {
        assertThat(rules.whileWriting(CardContent.BLANK)).isEmpty();
        assertThat(rules.whenHandedIn(CardContent.BLANK))
                .extracting(Finding::path)
                .contains("basics.fullName");
    }

    @Test
    void each_mandatory_field_is_missed_by_itself() {
        List<Field<?>> mandatory =
                CardForm.fields().stream().filter(Field::required).toList();

        assertThat(mandatory).hasSizeGreaterThan(10);
        assertThat(mandatory).allSatisfy(field -> handedIn(SampleContent.completeWith(field.path(), ""))
                .contains(Finding.missing(field.path())));
    }

    @ParameterizedTest
    @CsvSource({
        "basics.licence, 123",
        "basics.bankAccount, 12ab",
        "address.contactPhone, 12",
        "address.email, nobody",
        "address.postcode, 12",
        "basics.fixedAssets, 1.234",
        "category.founded, soon",
        "sales.0.year, 1024",
        "relation.sources, a b",
        "consent.basis, PERHAPS",
        "principals.0.separate, yes"
    })
    void a_text_that_is_no_value_is_wrong_already_in_the_draft(String path, String text) {
        assertThat(rules.whileWriting(SampleContent.of(path, text))).anySatisfy(finding -> {
            assertThat(finding.path()).isEqualTo(path);
            assertThat(finding.severity()).isEqualTo(Severity.WRONG);
        });
    }

    @Test
    void a_text_is_at_most_as_long_as_its_field() {
        writing(SampleContent.of("basics.fullName", "长".repeat(200))).isEmpty();
        writing(SampleContent.of("basics.fullName", "长".repeat(201)))
                .extracting(Finding::messageKey)
                .containsExactly("card.finding.too-long");
    }

    @Test
    void a_code_that_is_on_no_list_is_wrong() {
        writing(SampleContent.of("category.outlet", KnownCodes.UNKNOWN))
                .containsExactly(Finding.wrong("category.outlet", "card.invalid.choice"));
        writing(SampleContent.of("relation.sources", "MARKET," + KnownCodes.UNKNOWN))
                .containsExactly(Finding.wrong("relation.sources", "card.invalid.choice"));
    }

    @ParameterizedTest
    @CsvSource({
        "address.openingDate, 2026-03-10, 2026-03-11",
        "principals.0.birthDate, 2026-03-10, 2026-03-11",
        "consent.date, 2026-03-10, 2026-03-11",
        "category.founded, 2026, 2027",
        "category.tradingSince, 2026-03, 2026-04",
        "sales.0.year, 2026, 2027"
    })
    void a_date_is_not_in_the_future_by_the_companys_calendar(String path, String today, String tomorrow) {
        writing(SampleContent.of(path, today)).isEmpty();
        writing(SampleContent.of(path, tomorrow)).containsExactly(Finding.wrong(path, "card.finding.future"));
    }

    @Test
    void wholesale_and_retail_share_add_up_to_at_most_100() {
        writing(SampleContent.of("trade.wholesaleShare", "60.5", "trade.retailShare", "39.5"))
                .isEmpty();
        writing(SampleContent.of("trade.wholesaleShare", "60.51", "trade.retailShare", "39.5"))
                .containsExactly(Finding.wrong("trade.retailShare", "card.finding.shares-over-100"));
    }

    @Test
    void trading_before_the_company_was_founded_is_doubtful() {
        writing(SampleContent.of("category.founded", "2010", "category.tradingSince", "2010"))
                .isEmpty();
        writing(SampleContent.of("category.founded", "2010", "category.tradingSince", "2009"))
                .containsExactly(Finding.doubtful("category.tradingSince", "card.finding.trading-before-founded"));
    }

    @Test
    void two_unified_codes_that_differ_are_doubtful() {
        String licence = SampleNumbers.licence(1).text();

        writing(SampleContent.of("basics.licence", licence, "basics.taxNumber", licence.toLowerCase()))
                .isEmpty();
        writing(SampleContent.of(
                        "basics.licence",
                        licence,
                        "basics.taxNumber",
                        SampleNumbers.oldTaxNumber(1).text()))
                .isEmpty();
        writing(SampleContent.of(
                        "basics.licence",
                        licence,
                        "basics.taxNumber",
                        SampleNumbers.taxNumber(2).text()))
                .containsExactly(Finding.doubtful("basics.taxNumber", "card.finding.tax-differs-from-licence"));
    }

    @Test
    void a_wrong_check_digit_is_doubtful_and_its_reason_answers_it() {
        String wrong = withAnotherLastDigit(SampleNumbers.oldLicence(3).text());
        CardContent doubted = SampleContent.completeWith(
                "basics.licence",
                wrong,
                "basics.taxNumber",
                SampleNumbers.oldTaxNumber(3).text());

        assertThat(rules.blocking(doubted)).singleElement().satisfies(finding -> {
            assertThat(finding.path()).isEqualTo("basics.licence");
            assertThat(finding.isDoubt()).isTrue();
        });
        CardContent answered = doubted.with(java.util.Map.of("basics.licence.reason", "原件上就是这样"));
        assertThat(rules.blocking(answered)).isEmpty();
        assertThat(rules.whenHandedIn(answered))
                .as("the reviewer still sees the doubt")
                .extracting(Finding::path)
                .containsExactly("basics.licence");
    }

    @Test
    void a_reason_makes_nothing_right_that_is_wrong() {
        CardContent wrong = SampleContent.completeWith("basics.licence", "123", "basics.licence.reason", "so it is");

        assertThat(rules.blocking(wrong)).extracting(Finding::path).containsExactly("basics.licence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INDIVIDUAL", "GOVERNMENT"})
    void who_has_no_licence_by_nature_needs_none(String nature) {
        handedIn(SampleContent.completeWith("relation.nature", nature, "basics.licence", "", "basics.taxNumber", ""))
                .isEmpty();
    }

    @Test
    void a_company_needs_licence_and_tax_number() {
        handedIn(SampleContent.completeWith("basics.licence", "", "basics.taxNumber", ""))
                .containsExactly(Finding.missing("basics.licence"), Finding.missing("basics.taxNumber"));
    }

    @Test
    void a_bank_account_needs_the_name_of_the_bank() {
        String account = SampleNumbers.bankCard(4).text();

        handedIn(SampleContent.completeWith("basics.bankAccount", account))
                .containsExactly(Finding.missing("basics.bankName"));
        handedIn(SampleContent.completeWith("basics.bankAccount", account, "basics.bankName", "中国银行"))
                .isEmpty();
    }

    @Test
    void a_row_of_sales_has_year_and_amount_and_no_year_twice() {
        handedIn(SampleContent.completeWith("sales.0.year", "2024")).containsExactly(Finding.missing("sales.0.amount"));
        handedIn(SampleContent.completeWith("sales.0.amount", "5")).containsExactly(Finding.missing("sales.0.year"));
        handedIn(SampleContent.completeWith(
                        "sales.0.year", "2024", "sales.0.amount", "5", "sales.1.year", "2024年", "sales.1.amount", "6"))
                .containsExactly(Finding.wrong("sales.1.year", "card.finding.year-twice", "2024"));
    }

    @Test
    void a_row_of_shares_names_its_product() {
        handedIn(SampleContent.completeWith("shares.1.local", "20"))
                .containsExactly(Finding.missing("shares.1.product"));
    }

    @Test
    void a_card_names_a_principal() {
        handedIn(SampleContent.completeWith("principals.0.post", "", "principals.0.name", ""))
                .containsExactly(Finding.missing("principals.0.name", "card.finding.no-principal"));
    }

    @Test
    void a_principal_has_name_and_post_and_another_post_is_said_in_words() {
        handedIn(SampleContent.completeWith("principals.1.hobbies", "钓鱼"))
                .containsExactlyInAnyOrder(Finding.missing("principals.1.post"), Finding.missing("principals.1.name"));
        handedIn(SampleContent.completeWith("principals.0.post", "OTHER"))
                .containsExactly(Finding.missing("principals.0.position"));
    }

    @Test
    void there_is_one_legal_representative() {
        handedIn(SampleContent.completeWith(
                        "principals.0.post", "LEGAL_REPRESENTATIVE",
                        "principals.1.post", "LEGAL_REPRESENTATIVE",
                        "principals.1.name", "乙"))
                .containsExactly(Finding.wrong("principals.1.post", "card.finding.legal-representative-twice"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"consent.means", "consent.date", "consent.wording", "consent.evidence"})
    void consent_says_how_when_in_what_words_and_how_it_is_shown(String path) {
        handedIn(SampleContent.completeWith(path, "")).containsExactly(Finding.missing(path));
    }

    @Test
    void without_consent_another_lawful_ground_is_named() {
        CardContent other = SampleContent.completeWith(
                "consent.basis", "OTHER_GROUND",
                "consent.means", "",
                "consent.date", "",
                "consent.wording", "");

        handedIn(other).containsExactly(Finding.missing("consent.ground"));
        handedIn(other.with(java.util.Map.of("consent.ground", "CONTRACT"))).isEmpty();
        handedIn(SampleContent.completeWith("consent.basis", "")).containsExactly(Finding.missing("consent.basis"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"religion", "family", "character"})
    void intimate_things_are_written_only_with_the_principals_separate_consent(String field) {
        String path = "principals.0." + field;

        handedIn(SampleContent.completeWith(path, "…"))
                .containsExactly(Finding.wrong(path, "card.finding.needs-separate-consent"));
        handedIn(SampleContent.completeWith(path, "…", "principals.0.separate", "true"))
                .containsExactly(
                        Finding.missing("principals.0.separateDate"), Finding.missing("principals.0.separateEvidence"));
        handedIn(SampleContent.completeWith(
                        path,
                        "…",
                        "principals.0.separate",
                        "true",
                        "principals.0.separateDate",
                        "2026-01-05",
                        "principals.0.separateEvidence",
                        "签名"))
                .isEmpty();
    }

    @Test
    void findings_come_in_the_order_of_the_form() {
        List<Finding> found = rules.whenHandedIn(SampleContent.of(
                "principals.1.post", "OTHER", "principals.0.hobbies", "钓鱼", "trade.wholesaleShare", "x"));

        List<FieldPath> order = new ArrayList<>();
        for (Section section : Section.values()) {
            for (int row = 0; row < section.maxRows(); row++) {
                for (Field<?> field : CardForm.fields(section)) {
                    order.add(new FieldPath(field, row, false));
                }
            }
        }
        assertThat(found)
                .hasSizeGreaterThan(15)
                .extracting(
                        finding -> order.indexOf(FieldPath.parse(finding.path()).orElseThrow()))
                .isSortedAccordingTo(Comparator.naturalOrder());
    }

    private ListAssert<Finding> writing(CardContent content) {
        return assertThat(rules.whileWriting(content));
    }

    private ListAssert<Finding> handedIn(CardContent content) {
        return assertThat(rules.whenHandedIn(content));
    }

    private static String withAnotherLastDigit(String number) {
        int last = Character.digit(number.charAt(number.length() - 1), 10);
        return number.substring(0, number.length() - 1) + (last + 1) % 10;
    }
}
