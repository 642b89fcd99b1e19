package io.kedang.imports.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a workbook. Texts are texts whatever they begin with; numbers and days stay what they were. */
final class WorkbookTable implements TableWriter {

    private static final int IN_MEMORY = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    WorkbookTable(OutputStream stream, String name) {
        workbook = new Workbook(stream, "Kedang", "1.0");
        sheet = workbook.newWorksheet(name);
    }

    @Override
    public void headings(List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            sheet.inlineString(row, column, texts.get(column));
            sheet.style(row, column).bold().wrapText(true).set();
            ColumnWidths.ofData(sheet, column);
        }
        sheet.freezePane(0, 1);
        row++;
    }

    @Override
    public void row(List<Cell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            put(column, cells.get(column));
        }
        if (++row % IN_MEMORY == 0) {
            flush();
        }
    }

    private void put(int column, Cell cell) {
        if (cell.isEmpty()) {
            return;
        }
        switch (cell.kind()) {
            case NUMBER -> sheet.value(row, column, new BigDecimal(cell.text()));
            case DATE -> day(column, cell.text());
            default -> sheet.inlineString(row, column, cell.text());
        }
    }

    private void day(int column, String text) {
        try {
            sheet.value(row, column, LocalDate.parse(text));
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } catch (DateTimeParseException withTime) {
            sheet.inlineString(row, column, text);
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void notes(String name, List<List<String>> rows) {
        Worksheet notes = workbook.newWorksheet(name);
        for (int line = 0; line < rows.size(); line++) {
            for (int column = 0; column < rows.get(line).size(); column++) {
                notes.inlineString(line, column, rows.get(line).get(column));
                ColumnWidths.ofNotes(notes, column);
            }
        }
        notes.range(0, 0, 0, Math.max(0, rows.get(0).size() - 1)).style().bold().set();
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
