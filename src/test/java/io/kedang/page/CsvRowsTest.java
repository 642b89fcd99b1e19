package io.kedang.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@A1", "\t=1", "\n=1", "＝1", "＋1", "－1", "＠A1"})
    void a_text_is_no_formula(String text) throws IOException {
        assertThat(written(text)).doesNotContain("\n" + text).contains("'" + text);
    }

    @Test
    void an_amount_stays_one() throws IOException {
        assertThat(written(new BigDecimal("-1E+3"))).endsWith("\n-1000");
    }

    private static String written(Object cell) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvRows rows = new CsvRows(out, List.of("x"))) {
            rows.add(cell);
        }
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n").stripTrailing();
    }
}
