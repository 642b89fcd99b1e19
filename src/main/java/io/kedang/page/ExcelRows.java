package io.kedang.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** As an Excel workbook; another sheet where one is full. */
class ExcelRows implements TableRows {

    private static final int FLUSHED_AFTER = 1000;
    private static final int LONGEST_NAME = 28;

    private final Workbook book;
    private final String name;
    private final List<String> headings;
    private Worksheet sheet;
    private int sheets;
    private int row;

    ExcelRows(OutputStream out, String name, List<String> headings) throws IOException {
        this.book = new Workbook(out, "Kedang", "1.0");
        String plain = name.replaceAll("[\\\\/*?:\\[\\]]", " ");
        this.name = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
        this.headings = headings;
        this.sheet = begin();
    }

    private Worksheet begin() {
        Worksheet begun = book.newWorksheet(++sheets == 1 ? name : name + " " + sheets);
        begun.freezePane(0, 1);
        for (int column = 0; column < headings.size(); column++) {
            begun.inlineString(0, column, headings.get(column));
            begun.style(0, column).bold().set();
        }
        row = 1;
        return begun;
    }

    @Override
    public void add(Object... cells) {
        try {
            if (row == Worksheet.MAX_ROWS) {
                sheet.finish();
                sheet = begin();
            }
            for (int column = 0; column < cells.length; column++) {
                write(column, cells[column]);
            }
            row++;
            if (row % FLUSHED_AFTER == 0) {
                sheet.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(int column, Object cell) {
        if (cell instanceof BigDecimal amount) {
            sheet.value(row, column, amount);
            sheet.style(row, column).format("#,##0.00").set();
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else {
            sheet.inlineString(row, column, cell.toString());
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
