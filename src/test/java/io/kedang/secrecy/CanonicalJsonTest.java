package io.kedang.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "12.30, 12.3",
        "100.00, 100",
        "1E+2, 100",
        "0.1, 0.1",
        "-7.25, -7.25",
        "0.000001, 0.000001",
        "0.0000001, 1e-7",
        "123456789012345680000, 123456789012345680000",
        "1000000000000000000000, 1e+21",
        "9007199254740991, 9007199254740991"
    })
    void numbers_have_the_shortest_form_of_a_double(BigDecimal number, String spelling) {
        assertThat(canonical(Map.of("n", number))).isEqualTo("{\"n\":" + spelling + "}");
    }

    @Test
    void equal_amounts_of_different_scale_are_spelled_alike() {
        assertThat(canonical(Map.of("n", new BigDecimal("5.10"))))
                .isEqualTo(canonical(Map.of("n", new BigDecimal("5.1"))))
                .isEqualTo(canonical(Map.of("n", 5.1)));
    }

    @Test
    void a_number_that_a_double_cannot_carry_is_refused_instead_of_rounded() {
        assertThatThrownBy(() -> canonical(Map.of("n", 9_007_199_254_740_993L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("9007199254740993");
        assertThatThrownBy(() -> canonical(Map.of("n", new BigDecimal("99999999999999.99"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> canonical(Map.of("n", BigInteger.TEN.pow(400))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> canonical(Map.of("n", Double.NaN))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keys_are_ordered_by_utf_16_code_units_at_every_depth() {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("b", 1);
        inner.put("B", 2);
        Map<String, Object> outer = new LinkedHashMap<>();
        outer.put("\uFB33", 7); // after the surrogates of the next one, though its code point is smaller
        outer.put("\uD83D\uDE00", 6);
        outer.put("\u20AC", 5);
        outer.put("\u00F6", 4);
        outer.put("aa", 3);
        outer.put("a", inner);
        outer.put("1", 1);
        outer.put("\r", 0);

        assertThat(canonical(outer))
                .isEqualTo("{\"\\r\":0,\"1\":1,\"a\":{\"B\":2,\"b\":1},\"aa\":3,\"ö\":4,\"€\":5,\"\uD83D\uDE00\":6,"
                        + "\"\uFB33\":7}");
    }

    @Test
    void the_order_in_which_a_map_was_filled_does_not_count() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("name", "客户");
        one.put("licence", "91310000");
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("licence", "91310000");
        other.put("name", "客户");

        assertThat(canonical(one)).isEqualTo(canonical(other));
    }

    @Test
    void only_quotes_backslashes_and_control_characters_are_escaped() {
        assertThat(canonical(Map.of("t", "\"\\/\b\f\n\r\t\u0000\u001F\u007F\u2028客<档>")))
                .isEqualTo("{\"t\":\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007F\u2028客<档>\"}");
    }

    @Test
    void lists_keep_their_order_and_nothing_is_left_out() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("list", Arrays.asList("b", "a", null, true, List.of()));
        object.put("absent", null);

        assertThat(canonical(object)).isEqualTo("{\"absent\":null,\"list\":[\"b\",\"a\",null,true,[]]}");
    }

    @Test
    void dates_records_and_optionals_are_spelled_one_way() {
        record Grant(LocalDate on, Optional<String> by) {}

        assertThat(canonical(Map.of("grant", new Grant(LocalDate.of(2026, 2, 3), Optional.of("phone")))))
                .isEqualTo("{\"grant\":{\"by\":\"phone\",\"on\":\"2026-02-03\"}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD800", "a\uDC00b"})
    void half_a_character_is_refused(String text) {
        assertThatThrownBy(() -> canonical(Map.of("t", text))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> canonical(Map.of(text, "t"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String canonical(Map<String, ?> object) {
        return new String(CanonicalJson.of(object), StandardCharsets.UTF_8);
    }
}
