package io.kedang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0571-55551234, +8657155551234",
        "(0571) 5555 1234, +8657155551234",
        "（０５７１）５５５５　１２３４, +8657155551234",
        "571 5555 1234, +8657155551234",
        "+86 0571 5555 1234, +8657155551234",
        "0086-571-55551234, +8657155551234",
        "010-55551234, +861055551234",
        "154 0000 1234, +8615400001234",
        "154-0000-1234, +8615400001234",
        "86 138 0000 0000, +8613800000000",
        "+49 30 123456, +4930123456",
        "400-000-0000, +864000000000"
    })
    void whatPeopleTypeBecomesANumberThatCanBeDialledFromAnywhere(String typed, String canonical) {
        assertThat(PhoneNumber.of(typed).text()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0571-55551234-8001",
                "0571 5555 1234 ext. 8001",
                "0571-55551234x8001",
                "0571-55551234#8001",
                "(0571)55551234转8001",
                "0571-55551234 转分机 8001",
                "0571-55551234,分机号：8001",
                "+8657155551234;ext=8001"
            })
    void anExtensionIsKept(String typed) {
        PhoneNumber phone = PhoneNumber.of(typed);

        assertThat(phone.text()).isEqualTo("+8657155551234;ext=8001");
        assertThat(phone.extension()).contains("8001");
        assertThat(phone.display()).isEqualTo("0571 5555 1234 ext. 8001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "55551234",
                "5555 1234",
                "5555-1234",
                "5555123",
                "55551234-8001",
                "55551234转8001",
                "+86 55551234",
                "0086 55551234",
                "8695588"
            })
    void aLocalNumberIsRefusedSinceTheAreaCodeIsMissing(String typed) {
        Refused.with("shared.invalid.phone.area-code", () -> PhoneNumber.of(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0571-55551234/55551235",
                "0571-55551234、0571-55551235",
                "13800000000,13900000000",
                "13800000000；13900000000",
                "13800000000或13900000000"
            })
    void twoNumbersInOneFieldAreRefused(String typed) {
        Refused.with("shared.invalid.phone.several", () -> PhoneNumber.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1380000000", "12345678901", "138-1234-567", "0000-55551234", "057155551", "+86 999 99"})
    void aNumberThatCannotExistIsRefused(String typed) {
        Refused.with("shared.invalid.phone.unassigned", () -> PhoneNumber.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "none", "无", "张三 13800000000", "13800000000张三", "+", "1", "1-800-KEDANG"})
    void whatIsNoNumberIsRefused(String typed) {
        Refused.with("shared.invalid.phone.format", () -> PhoneNumber.of(typed));
    }

    @Test
    void marksThatAddressBooksPasteAreDropped() {
        assertThat(PhoneNumber.of("\u202a+86\u00a0154\u20110000\u20111234\u202c")
                        .text())
                .isEqualTo("+8615400001234");
    }

    @Test
    void chineseNumbersAreShownInNationalFormOthersInInternationalForm() {
        assertThat(PhoneNumber.of("13800001234").display()).isEqualTo("138 0000 1234");
        assertThat(PhoneNumber.of("057155551234").display()).isEqualTo("0571 5555 1234");
        assertThat(PhoneNumber.of("+4930123456").display()).isEqualTo("+49 30 123456");
    }

    @Test
    void textForLogsHidesTheMiddle() {
        assertThat(PhoneNumber.of("13800005678")).hasToString("+86 138****5678");
        assertThat(PhoneNumber.of("0571-55551234-8001")).hasToString("+86 571****1234");
        assertThat(PhoneNumber.of("+4930123456").masked()).isEqualTo("+49 ****56");
    }

    @ParameterizedTest
    @CsvSource({
        "13800000000, true",
        "15400000000, true",
        "0571-55551234, false",
        "+447400123456, true",
        "4000000000, false"
    })
    void mobilesAreToldFromLandlines(String typed, boolean mobile) {
        assertThat(PhoneNumber.of(typed).isMobile()).isEqualTo(mobile);
    }

    @Property(tries = 300)
    void theCanonicalAndTheShownFormReadBackAsTheSameNumber(
            @ForAll @IntRange(max = 99_999_999) int seed, @ForAll @IntRange(max = 9_999_999) int extension) {
        PhoneNumber mobile = SampleNumbers.mobile(seed);
        PhoneNumber landline = PhoneNumber.of(SampleNumbers.landline(seed).text() + ";ext=" + extension);

        assertThat(PhoneNumber.of(mobile.text())).isEqualTo(mobile);
        assertThat(PhoneNumber.of(mobile.display())).isEqualTo(mobile);
        assertThat(PhoneNumber.of(landline.text())).isEqualTo(landline);
        assertThat(PhoneNumber.of(landline.display())).isEqualTo(landline);
    }
}
