package io.kedang.imports.file;

/**
 * How much of a file is read.
 *
 * @param rows that are not empty
 * @param unpacked bytes of a workbook once unpacked, all its parts together
 */
public record FileLimits(int rows, long unpacked) {

    /** More columns than any list has; a sheet with more is no list. */
    public static final int COLUMNS = 200;

    /** As long as a cell of a workbook can be. */
    static final int CELL = 32_767;
}
