package io.kedang.page;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** As comma-separated values. */
class CsvRows implements TableRows {

    /** Without it, Excel takes the file for one in the encoding of its own country. */
    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final CsvWriter csv;

    CsvRows(OutputStream out, List<String> headings) throws IOException {
        out.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder().build(out);
        csv.writeRecord(headings);
    }

    @Override
    public void add(Object... cells) {
        csv.writeRecord(Arrays.stream(cells).map(CsvRows::text).toList());
    }

    private static String text(Object cell) {
        if (cell instanceof BigDecimal amount) {
            return amount.toPlainString();
        }
        return cell instanceof String text ? harmless(text) : cell.toString();
    }

    /** A text that a spreadsheet would take for a formula gets a mark before it, so that nothing is reckoned or opened. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
