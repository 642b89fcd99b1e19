package io.kedang.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of all sorts, honest and not. */
class ReadingFileTest {

    private static final Set<String> KNOWN = Set.of("发货单号", "金额", "document", "amount", "número", "금액");

    private final List<FileRow> rows = new ArrayList<>();

    private FileShape read(byte[] bytes) {
        return read(bytes, new FileLimits(1_000, 1_000_000));
    }

    private FileShape read(byte[] bytes, FileLimits limits) {
        return new ReadingFile(limits, texts ->
                        (int) texts.stream().filter(KNOWN::contains).count())
                .read(bytes, "", rows::add);
    }

    private static byte[] bytes(String text, String encoding) {
        return text.getBytes(Charset.forName(encoding));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '发货单号,金额\nA1,5', ','",
        "GB18030, '发货单号,金额\nA1,5', ','",
        "GB18030, '发货单号;金额\nA1;1,50', ';'",
        "GB18030, '发货单号\t金额\nA1\t5', '\t'",
        "x-windows-949, '발행,금액\nA1,5', ','",
        "windows-1252, 'número;fecha\nA1;año', ';'"
    })
    void tells_encodings_and_separators_apart(String encoding, String text, String separator) {
        FileShape shape = read(bytes(text, encoding));

        assertThat(shape.encoding()).isEqualTo(encoding);
        assertThat(shape.separator()).isEqualTo(separator);
        assertThat(rows.get(0).cells()).hasSize(2);
        assertThat(rows.get(1).cell(0).text()).isEqualTo("A1");
    }

    @Test
    void passes_over_the_mark_at_the_beginning_and_counts_lines_as_an_editor_does() {
        read(bytes("\uFEFFdocument,amount\n\n\"A\n1\",5\n,\nA2,6", "UTF-8"));

        assertThat(rows).extracting(FileRow::number).containsExactly(1, 3, 6);
        assertThat(rows.get(0).cell(0).text()).isEqualTo("document");
    }

    @Test
    void a_formula_in_a_text_file_is_one_but_kept_zeros_are_not() {
        read(bytes("document,amount\n\"=\"\"0012\"\"\",=1+1\n@SUM(A1),'=x\n-5,+86 10", "UTF-8"));

        assertThat(rows.get(1).cell(0)).isEqualTo(Cell.text("0012"));
        assertThat(rows.get(1).cell(1).kind()).isEqualTo(Cell.Kind.FORMULA);
        assertThat(rows.get(2).cell(0).kind()).isEqualTo(Cell.Kind.FORMULA);
        assertThat(rows.get(3).cells()).containsExactly(Cell.text("-5"), Cell.text("+86 10"));
    }

    @ParameterizedTest
    @CsvSource({
        "8.1999999999999993, 8.2",
        "0.30000000000000004, 0.3",
        "1234.5600000000001, 1234.56",
        "99999999999999.98, 99999999999999.98",
        "1.0E2, 100",
        "1E-2, 0.01",
        "-0, 0",
        "622202123456789012, 622202123456789012"
    })
    void numbers_of_a_workbook_are_the_digits_that_people_see(String stored, String seen) {
        read(SampleWorkbook.of("<row r=\"1\"><c r=\"A1\"><v>" + stored + "</v></c></row>")
                .bytes());

        assertThat(rows.get(0).cell(0)).isEqualTo(new Cell(Cell.Kind.NUMBER, seen));
    }

    @Test
    void a_number_out_of_all_proportion_costs_nothing() {
        read(SampleWorkbook.of("<row r=\"1\"><c r=\"A1\"><v>1E999999999</v></c></row>")
                .bytes());

        assertThat(rows.get(0).cell(0)).isEqualTo(Cell.text("1E999999999"));
    }

    @Test
    void days_are_those_of_the_calendar_whatever_their_format_and_epoch() {
        String row = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>46089</v></c><c r=\"B1\" s=\"2\"><v>59</v></c>"
                + "<c r=\"C1\" s=\"3\"><v>46089.5</v></c><c r=\"D1\" s=\"1\"><v>60</v></c><c r=\"E1\"><v>46089</v></c></row>";
        read(SampleWorkbook.of(row).bytes());
        read(SampleWorkbook.of(row).counting1904().bytes());

        assertThat(rows.get(0).texts()).containsExactly("2026-03-08", "1900-02-28", "2026-03-08 12:00", "60", "46089");
        assertThat(rows.get(0).cell(4).kind()).isEqualTo(Cell.Kind.NUMBER);
        assertThat(rows.get(1).cell(0).text()).isEqualTo("2030-03-09");
    }

    @Test
    void formulas_and_errors_are_told_apart_from_values() {
        read(SampleWorkbook.of("<row r=\"2\"><c r=\"B2\"><f>A1*2</f><v>4</v></c><c r=\"D2\" t=\"e\"><v>#REF!</v></c>"
                        + "<c r=\"E2\" t=\"inlineStr\"><is><t> 文 </t><rPh><t>wen</t></rPh></is></c></row>")
                .bytes());

        FileRow row = rows.get(0);
        assertThat(row.number()).isEqualTo(2);
        assertThat(row.cells())
                .containsExactly(
                        Cell.EMPTY,
                        new Cell(Cell.Kind.FORMULA, "=A1*2"),
                        Cell.EMPTY,
                        new Cell(Cell.Kind.ERROR, "#REF!"),
                        Cell.text("文"));
    }

    @Test
    void merged_cells_are_told() {
        FileShape shape = read(SampleWorkbook.of("")
                .merged("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", "A1:C1")
                .bytes());

        assertThat(shape.merged()).containsExactly("A1:C1");
        assertThat(CellAddress.range("A1:C1").orElseThrow().hides(1, 2)).isTrue();
        assertThat(shape.sheet()).isEqualTo("数据");
    }

    @Test
    void what_unpacks_to_more_than_agreed_is_not_read_to_its_end() {
        String zeros = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + "0".repeat(30_000) + "</t></is></c></row>";
        byte[] bomb = SampleWorkbook.of(zeros.repeat(100)).bytes();

        assertThat(bomb.length).isLessThan(30_000);
        assertThatThrownBy(() -> read(bomb)).hasMessageContaining("imports.file.bomb");
    }

    @Test
    void other_files_of_the_computer_cannot_be_read_through_a_workbook() {
        byte[] hostile = SampleWorkbook.of("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row>")
                .withEntity()
                .bytes();

        assertThatThrownBy(() -> read(hostile)).hasMessageContaining("imports.file.unreadable");
        assertThat(rows).isEmpty();
    }

    @Test
    void macros_are_refused() {
        assertThatThrownBy(() -> read(SampleWorkbook.of("").withMacros().bytes()))
                .hasMessageContaining("imports.file.macros");
    }

    @Test
    void old_and_locked_workbooks_pictures_pages_and_nothing_are_refused() {
        assertThatThrownBy(() -> read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}))
                .hasMessageContaining("imports.file.old");
        assertThatThrownBy(() -> read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}))
                .hasMessageContaining("imports.file.unknown");
        assertThatThrownBy(() -> read(bytes("<html><table>", "UTF-8"))).hasMessageContaining("imports.file.unknown");
        assertThatThrownBy(() -> read(new byte[0])).hasMessageContaining("imports.file.empty");
        assertThatThrownBy(() -> read(bytes("\n , \n", "UTF-8"))).hasMessageContaining("imports.file.empty");
        assertThatThrownBy(() -> read(SampleWorkbook.of("").bytes())).hasMessageContaining("imports.file.empty");
        assertThatThrownBy(() -> read(bytes("PK\3\4 not really", "UTF-8")))
                .hasMessageContaining("imports.file.unreadable");
    }

    @Test
    void more_rows_columns_and_text_than_a_list_has_are_refused() {
        assertThatThrownBy(() -> read(bytes("a,b\n".repeat(11), "UTF-8"), new FileLimits(10, 1_000_000)))
                .hasMessageContaining("imports.file.rows");
        assertThatThrownBy(() -> read(bytes("a,".repeat(300), "UTF-8"))).hasMessageContaining("imports.file.columns");
        assertThatThrownBy(() -> read(bytes("a,\"" + "b\n".repeat(20_000), "UTF-8")))
                .hasMessageContaining("imports.file.cell");
        assertThatThrownBy(() -> read(SampleWorkbook.of("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>")
                        .bytes()))
                .hasMessageContaining("imports.file.columns");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XLSX", "CSV"})
    void what_is_written_is_read_back_and_nothing_of_it_is_a_formula(FileShape.Format format) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.of(format, stream, "文")) {
            table.headings(List.of("=cmd", "amount"));
            table.row(List.of(Cell.text("=HYPERLINK(\"x\")"), new Cell(Cell.Kind.NUMBER, "-1234.50")));
            table.row(List.of(Cell.text("+A1"), new Cell(Cell.Kind.DATE, "2026-03-08")));
        }
        byte[] written = stream.toByteArray();
        read(written, new FileLimits(1_000, 10_000_000));

        if (format == FileShape.Format.CSV) {
            String text = new String(written, StandardCharsets.UTF_8);
            assertThat(text).contains("'=cmd", "'=HYPERLINK", "'+A1", ",-1234.50");
        } else {
            assertThat(rows.get(1).cell(0)).isEqualTo(Cell.text("=HYPERLINK(\"x\")"));
        }
        assertThat(new java.math.BigDecimal(rows.get(1).cell(1).text())).isEqualByComparingTo("-1234.5");
        assertThat(rows.get(2).texts()).containsExactly("+A1", "2026-03-08");
    }
}
