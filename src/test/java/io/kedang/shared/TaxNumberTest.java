package io.kedang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaxNumberTest {

    /** Made-up companies; the last characters are computed from the standards apart from the code under test. */
    @ParameterizedTest
    @ValueSource(strings = {"339900MA7K2Q4T2", "339900MA00WXY91", "339900732146806", "91339900MA7K2Q4T26"})
    void numbersByTheStandardsAreNotDoubted(String text) {
        assertThat(TaxNumber.of(text).doubt()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"339900000000000XX", "339900000000000000XX"})
    void numbersOfSoleTradersHaveNoCheckCharacterToDoubt(String text) {
        assertThat(TaxNumber.of(text).doubt()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "339900732146807",
                "33990073214680A",
                "A39900732146806",
                "913399007321468062",
                "91339900732146806O",
                "9133A9007321468061"
            })
    void aWrongCheckCharacterIsDoubtedNotRefused(String text) {
        assertThat(TaxNumber.of(text).doubt()).map(Doubt::messageKey).contains("shared.doubt.tax");
    }

    @Test
    void theHyphenBeforeTheCheckCharacterIsDropped() {
        assertThat(TaxNumber.of("339900 ma7k2q4t-2")).hasToString("339900MA7K2Q4T2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "33990073214680", "3399007321468061", "3399007321468061234", "339900732146806123456"})
    void anotherLengthIsRefused(String text) {
        Refused.with("shared.invalid.tax.length", () -> TaxNumber.of(text));
    }

    @Test
    void otherCharactersAreRefused() {
        Refused.with("shared.invalid.tax.characters", () -> TaxNumber.of("33990073214680号"));
        Refused.with("shared.invalid.tax.characters", () -> TaxNumber.withCheckCharacter("3399007321468号"));
        Refused.with("shared.invalid.tax.length", () -> TaxNumber.withCheckCharacter("339900"));
    }

    @Property
    void oneWrongDigitIsDoubted(
            @ForAll @IntRange(max = 99_999_999) int seed,
            @ForAll @IntRange(min = 8, max = 13) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        String text = SampleNumbers.oldTaxNumber(seed).text();
        int digit = Character.digit(text.charAt(place), 10);
        if (digit >= 0) {
            String wrong = text.substring(0, place) + (digit + by) % 10 + text.substring(place + 1);
            assertThat(TaxNumber.of(wrong).doubt()).isPresent();
        }
    }
}
