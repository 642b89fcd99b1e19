package io.kedang.imports.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes rows of a table to a stream, a few in memory at a time. Nothing written is a formula. */
public interface TableWriter extends Closeable {

    /** The first row, set off from the others. */
    void headings(List<String> texts);

    void row(List<Cell> cells);

    /** What explains the table, on a sheet of its own; a text file has no place for it. Last, before the end. */
    default void notes(String sheet, List<List<String>> rows) {}

    /** Ends the file; the stream stays open. */
    @Override
    void close() throws IOException;

    /** @param sheet the name of the sheet, where there are such */
    static TableWriter of(FileShape.Format format, OutputStream stream, String sheet) throws IOException {
        return switch (format) {
            case XLSX -> new WorkbookTable(stream, sheet);
            case CSV -> new TextTable(stream);
        };
    }
}
