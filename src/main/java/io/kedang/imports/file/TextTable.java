package io.kedang.imports.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as text in UTF-8, with the mark by which spreadsheets recognise it. */
final class TextTable implements TableWriter {

    private final CsvWriter lines;

    TextTable(OutputStream stream) throws IOException {
        stream.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        lines = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(stream, StandardCharsets.UTF_8);
    }

    @Override
    public void headings(List<String> texts) {
        lines.writeRecord(texts.stream().map(WrittenCell::guard).toList());
    }

    @Override
    public void row(List<Cell> cells) {
        lines.writeRecord(
                cells.stream().map(cell -> WrittenCell.guard(cell.text())).toList());
    }

    @Override
    public void close() throws IOException {
        lines.flush();
    }
}
