package io.kedang.imports.file;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/** Reads a file row by row. What it is follows from its bytes, never from its name. */
public final class ReadingFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final FileLimits limits;
    private final ToIntFunction<List<String>> recognised;

    /** @param recognised how many of the texts of a row are headings that one knows: it tells encodings apart */
    public ReadingFile(FileLimits limits, ToIntFunction<List<String>> recognised) {
        this.limits = limits;
        this.recognised = recognised;
    }

    /**
     * @param encoding of a text file; empty to find it out
     * @param sink is given the rows that are not empty, from first to last
     * @throws FileRefused when it cannot be read to its end; the sink may have been given rows before
     */
    public FileShape read(byte[] bytes, String encoding, Consumer<FileRow> sink) {
        if (bytes.length == 0) {
            throw FileRefused.empty();
        }
        if (begins(bytes, OLE)) {
            throw FileRefused.oldOrLocked();
        }
        Counted counted = new Counted(sink);
        FileShape shape = begins(bytes, ZIP)
                ? new Workbook(limits).read(bytes, counted)
                : new TextFile(recognised).read(bytes, encoding, counted);
        if (counted.rows == 0) {
            throw FileRefused.empty();
        }
        return shape;
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && java.util.Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    /** Lets pass only what has a sensible size. */
    private final class Counted implements Consumer<FileRow> {

        private final Consumer<FileRow> sink;
        private int rows;

        private Counted(Consumer<FileRow> sink) {
            this.sink = sink;
        }

        @Override
        public void accept(FileRow row) {
            if (row.cells().stream().allMatch(Cell::isEmpty)) {
                return;
            }
            if (++rows > limits.rows()) {
                throw FileRefused.tooManyRows(limits.rows());
            }
            if (row.cells().size() > FileLimits.COLUMNS) {
                throw FileRefused.tooManyColumns(row.number());
            }
            if (row.cells().stream().anyMatch(cell -> cell.text().length() > FileLimits.CELL)) {
                throw FileRefused.cellTooLong(row.number());
            }
            sink.accept(row);
        }
    }
}
