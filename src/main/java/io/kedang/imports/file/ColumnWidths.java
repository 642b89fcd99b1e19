package io.kedang.imports.file;

import org.dhatim.fastexcel.Worksheet;

/** How wide the columns of a workbook are, in characters: the only figures of it that need not be exact. */
final class ColumnWidths {

    private static final int OF_DATA = 18;
    private static final int OF_NOTES = 24;

    private ColumnWidths() {}

    static void ofData(Worksheet sheet, int column) {
        sheet.width(column, OF_DATA);
    }

    static void ofNotes(Worksheet sheet, int column) {
        sheet.width(column, OF_NOTES);
    }
}
