package io.kedang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LicenceNumberTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** Made-up companies; the last characters are computed from the standards apart from the code under test. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "91339900MA7K2Q4T26",
                "91339900MA00WXY916",
                "913399007321468061",
                "339900123456789",
                "339900000000002",
                "339900987654324"
            })
    void numbersByTheStandardsAreNotDoubted(String text) {
        LicenceNumber number = LicenceNumber.of(text);
        String body = text.substring(0, text.length() - 1);

        assertThat(number.doubt()).isEmpty();
        assertThat(body.length() == 17 ? LicenceNumber.withCheckCharacter(body) : LicenceNumber.withCheckDigit(body))
                .isEqualTo(number);
    }

    @Test
    void spacesHyphensFullWidthAndSmallLettersAreOneSpelling() {
        String text = SampleNumbers.licence(7).text();
        String typed =
                " " + text.substring(0, 8).toLowerCase() + "－" + text.substring(8, 12) + "　" + text.substring(12);

        assertThat(LicenceNumber.of(typed)).isEqualTo(LicenceNumber.of(text));
        assertThat(LicenceNumber.of("９１" + text.substring(2))).hasToString(text);
    }

    @Test
    void theKindFollowsFromTheLength() {
        assertThat(SampleNumbers.licence(1).kind()).isEqualTo(LicenceNumber.Kind.UNIFIED_CODE);
        assertThat(SampleNumbers.oldLicence(1).kind()).isEqualTo(LicenceNumber.Kind.OLD_REGISTRATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "91339900MA0000000", "91339900MA000000012", "3399000000000", "无"})
    void anotherLengthIsRefused(String text) {
        Refused.with("shared.invalid.licence.length", () -> LicenceNumber.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I", "O", "S", "V", "Z", "_", "中"})
    void lettersThatNoCodeHasAreRefused(String letter) {
        Refused.with("shared.invalid.licence.characters", () -> LicenceNumber.of("91339900MA000000" + letter + "1"));
    }

    @Test
    void lettersInTheRegionAreRefused() {
        Refused.with("shared.invalid.licence.region", () -> LicenceNumber.of("9133A900MA00000001"));
    }

    @Test
    void lettersInAnOldNumberAreRefused() {
        Refused.with("shared.invalid.licence.digits", () -> LicenceNumber.of("33990000000000X"));
    }

    @Test
    void aBodyOfTheWrongLengthGetsNoCheckCharacter() {
        Refused.with("shared.invalid.licence.length", () -> LicenceNumber.withCheckCharacter("91339900"));
        Refused.with("shared.invalid.licence.characters", () -> LicenceNumber.withCheckCharacter("91339900MA000000O"));
        Refused.with("shared.invalid.licence.digits", () -> LicenceNumber.withCheckDigit("3399000000000X"));
    }

    @Property
    void aCompletedCodeIsNotDoubted(@ForAll @IntRange(max = 99_999_999) int seed) {
        assertThat(SampleNumbers.licence(seed).doubt()).isEmpty();
        assertThat(SampleNumbers.oldLicence(seed).doubt()).isEmpty();
    }

    @Property
    void oneWrongCharacterInACodeIsDoubted(
            @ForAll @IntRange(max = 99_999_999) int seed,
            @ForAll @IntRange(max = 17) int place,
            @ForAll @IntRange(min = 1, max = 30) int by) {
        String text = SampleNumbers.licence(seed).text();
        boolean region = place >= 2 && place < 8;
        int letters = region ? 10 : 31;
        int changed = (ALPHABET.indexOf(text.charAt(place)) + (region ? 1 + by % 9 : by)) % letters;

        assertThat(LicenceNumber.of(replaced(text, place, ALPHABET.charAt(changed)))
                        .doubt())
                .contains(new Doubt("shared.doubt.licence", List.of()));
    }

    @Property
    void twoSwappedNeighboursInACodeAreDoubted(
            @ForAll @IntRange(max = 99_999_999) int seed, @ForAll @IntRange(min = 8, max = 15) int place) {
        String text = SampleNumbers.licence(seed).text();
        char left = text.charAt(place);
        char right = text.charAt(place + 1);
        LicenceNumber swapped = LicenceNumber.of(replaced(replaced(text, place, right), place + 1, left));

        assertThat(swapped.doubt().isPresent()).isEqualTo(left != right);
    }

    @Property
    void oneWrongDigitInAnOldNumberIsDoubted(
            @ForAll @IntRange(max = 99_999_999) int seed,
            @ForAll @IntRange(max = 14) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        String text = SampleNumbers.oldLicence(seed).text();
        char changed = Character.forDigit((Character.digit(text.charAt(place), 10) + by) % 10, 10);

        assertThat(LicenceNumber.of(replaced(text, place, changed)).doubt()).isPresent();
    }

    @Property
    void onlyOneCheckDigitFitsAnOldNumber(@ForAll @StringLength(14) @CharRange(from = '0', to = '9') String body) {
        long fitting = IntStream.range(0, 10)
                .filter(digit -> LicenceNumber.of(body + digit).doubt().isEmpty())
                .count();

        assertThat(fitting).isOne();
    }

    private static String replaced(String text, int place, char character) {
        return text.substring(0, place) + character + text.substring(place + 1);
    }
}
