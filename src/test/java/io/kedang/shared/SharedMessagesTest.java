package io.kedang.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SharedMessagesTest {

    @ParameterizedTest
    @MethodSource("files")
    void everyDoubtHasItsText(String file) {
        assertThat(SharedTexts.of(file))
                .containsKeys("shared.doubt.licence", "shared.doubt.tax", "shared.doubt.account");
    }

    @ParameterizedTest
    @MethodSource("files")
    void argumentsArePutInAsPeopleReadThem(String file) {
        assertThat(shown(file, () -> Wan.of("-1"))).contains("99,999,999,999.99");
        assertThat(shown(file, () -> Count.of("-1"))).contains("10,000,000");
        assertThat(shown(file, () -> Dates.of("1799-01-01"))).contains("1800");
        assertThat(shown(file, () -> LicenceNumber.of("12345"))).contains("5");
        assertThat(shown(file, () -> Money.of("1").plus(Money.of("1 EUR")))).contains("CNY", "EUR");
    }

    private static List<String> files() {
        return SharedTexts.FILES;
    }

    private static String shown(String file, ThrowingCallable call) {
        return SharedTexts.filled(file, catchThrowableOfType(InvalidValue.class, call));
    }
}
