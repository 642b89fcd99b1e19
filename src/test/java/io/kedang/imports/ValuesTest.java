package io.kedang.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.imports.file.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells read as what their column is. */
class ValuesTest {

    private static final ImportColumn TEXT = ImportColumn.text("text", 10);
    private static final ImportColumn DAY = ImportColumn.day("day");
    private static final ImportColumn AMOUNT = ImportColumn.number("amount", 2);

    private final Values points = new Values(DecimalMark.POINT);
    private final Values commas = new Values(DecimalMark.COMMA);

    @ParameterizedTest
    @CsvSource({
        "'1,234.50', 1234.5",
        "'￥1,234.50', 1234.5",
        "'１２３．４０元', 123.4",
        "'(12.30)', -12.3",
        "'−5', -5",
        "'.5', 0.5",
        "'0.00', 0",
        "'1 234', 1234"
    })
    void numbers_as_people_write_them(String written, String value) {
        assertThat(points.read(AMOUNT, Cell.text(written))).isEqualTo(value);
    }

    @Test
    void decimals_behind_a_comma_where_the_file_says_so() {
        assertThat(commas.read(AMOUNT, Cell.text("1.234,50"))).isEqualTo("1234.5");
        assertThat(commas.read(AMOUNT, new Cell(Cell.Kind.NUMBER, "1234.5"))).isEqualTo("1234.5");
        assertThat(Values.guess(List.of("1.234,50", "12,5", "7"))).isEqualTo(DecimalMark.COMMA);
        assertThat(Values.guess(List.of("1,234.50", "12,500", "7"))).isEqualTo(DecimalMark.POINT);
    }

    @ParameterizedTest
    @CsvSource({"'1.234'", "'12,34'", "'1,2345'", "'1e3'", "'abc'", "'1-2'", "'$5'", "'.'"})
    void what_could_be_meant_otherwise_is_refused(String written) {
        assertThatThrownBy(() -> points.read(AMOUNT, Cell.text(written))).hasMessageContaining("imports.value.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026/3/8, TEXT",
        "2026年3月8日, TEXT",
        "20260308, NUMBER",
        "20260308, TEXT",
        "2026-03-08 14:03:05, TEXT",
        "2026-03-08 14:03, DATE",
        "20260308 140305, TEXT",
        "2026-03-08T14:03:05.120, TEXT"
    })
    void days_with_and_without_a_time(String written, Cell.Kind kind) {
        assertThat(points.read(DAY, new Cell(kind, written))).isEqualTo("2026-03-08");
    }

    @Test
    void a_bare_number_is_no_day_and_a_long_one_no_text() {
        assertThatThrownBy(() -> points.read(DAY, new Cell(Cell.Kind.NUMBER, "46089")))
                .hasMessageContaining("imports.value.number-for-day");
        assertThatThrownBy(() -> points.read(DAY, Cell.text("2026-02-30")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> points.read(TEXT, new Cell(Cell.Kind.NUMBER, "6222021234567890000")))
                .hasMessageContaining("imports.value.digits");
        assertThat(points.read(TEXT, Cell.text("a\n b"))).isEqualTo("a b");
        assertThatThrownBy(() -> points.read(TEXT, Cell.text("12345678901"))).hasMessageContaining("too-long");
    }

    @Test
    void formulas_and_errors_are_refused_in_every_column() {
        for (ImportColumn column : List.of(TEXT, DAY, AMOUNT)) {
            assertThatThrownBy(() -> points.read(column, new Cell(Cell.Kind.FORMULA, "=1")))
                    .hasMessageContaining("imports.value.formula");
            assertThatThrownBy(() -> points.read(column, new Cell(Cell.Kind.ERROR, "#REF!")))
                    .hasMessageContaining("imports.value.error");
        }
    }
}
