package io.kedang.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a value type says to a text that it does not take: the reason, in words in each language. */
final class Refused {

    private Refused() {}

    static void with(String messageKey, ThrowingCallable call) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(call)
                .extracting(InvalidValue::messageKey)
                .isEqualTo(messageKey);
        SharedTexts.FILES.forEach(
                file -> assertThat(SharedTexts.of(file)).as(file).containsKey(messageKey));
    }
}
