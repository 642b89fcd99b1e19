package io.kedang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankAccountTest {

    /** Made up; the last digits are computed apart from the code under test. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "6299990000123456786",
                "6299991234567896",
                "4000000000000002",
                "5100000000000008",
                "9558123456789012345"
            })
    void cardsWithTheRightLastDigitAreNotDoubted(String text) {
        BankAccount account = BankAccount.of(text);

        assertThat(account.isCard()).isTrue();
        assertThat(account.doubt()).isEmpty();
        assertThat(BankAccount.withLuhnDigit(text.substring(0, text.length() - 1)))
                .isEqualTo(account);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345678",
                "1202000000000000001",
                "33000000000000001",
                "40000000000000001",
                "8110000000000000001",
                "33009999000012345678",
                "123456789012345678901234567890"
            })
    void accountsThatAreNoCardsAreNeverDoubted(String text) {
        BankAccount account = BankAccount.of(text);

        assertThat(account.isCard()).isFalse();
        assertThat(account.doubt()).isEmpty();
    }

    @Property
    void oneWrongDigitOnACardIsDoubted(
            @ForAll @IntRange(max = 99_999_999) int seed,
            @ForAll @IntRange(min = 4, max = 18) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        String text = SampleNumbers.bankCard(seed).text();
        int wrong = (Character.digit(text.charAt(place), 10) + by) % 10;
        BankAccount account = BankAccount.of(text.substring(0, place) + wrong + text.substring(place + 1));

        assertThat(account.doubt()).map(Doubt::messageKey).contains("shared.doubt.account");
    }

    @Test
    void groupsAndFullWidthDigitsAreOneSpelling() {
        assertThat(BankAccount.of("6299 9900-0012　3456786")).isEqualTo(BankAccount.of("６２９９９９００００１２３４５６７８６"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "1234567890123456789012345678901"})
    void tooFewOrTooManyDigitsAreRefused(String text) {
        Refused.with("shared.invalid.account.length", () -> BankAccount.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567a", "工行12345678", "1234.5678", "١٢٣٤٥٦٧٨"})
    void anythingButDigitsIsRefused(String text) {
        Refused.with("shared.invalid.account.digits", () -> BankAccount.of(text));
    }

    @Property
    void noTextForLogsTellsMoreThanTheLastFourDigits(
            @ForAll @StringLength(min = 8, max = 30) @CharRange(from = '0', to = '9') String digits) {
        BankAccount account = BankAccount.of(digits);

        assertThat(account.text()).isEqualTo(digits);
        assertThat(account).hasToString("**** " + digits.substring(digits.length() - 4));
        assertThat(account.masked()).isEqualTo(account.toString());
    }

    @Test
    void aRefusalDoesNotTellTheNumber() {
        try {
            BankAccount.of("62999900001234567x");
        } catch (InvalidValue refused) {
            assertThat(refused).hasMessageNotContaining("6299");
            assertThat(refused.arguments()).isEmpty();
        }
    }
}
