package io.kedang.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.shared.CardId;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineCursorTest {

    private static final CardId CARD = new CardId(new UUID(1, 2));

    @Test
    void is_read_as_it_was_written() {
        LineCursor cursor = new LineCursor(3, new BigDecimal("-1234567890123.45"), CARD);

        assertThat(LineCursor.of(cursor.text())).contains(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "-1e-999999999", "1e5", "", "x", "123456789012345678901234567890"})
    void a_weight_that_no_customer_has_is_none(String weight) {
        assertThat(LineCursor.of("0_" + weight + "_" + CARD)).isEmpty();
    }
}
