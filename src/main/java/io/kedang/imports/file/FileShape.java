package io.kedang.imports.file;

import java.util.List;

/**
 * What a file turned out to be.
 *
 * @param encoding of a text file, such as {@code GB18030}; empty for a workbook
 * @param separator of a text file; empty for a workbook
 * @param sheet of a workbook, the one that was read; empty for a text file
 * @param otherSheets how many other sheets of the workbook were left alone
 * @param merged the ranges of merged cells of that sheet, such as {@code A1:C1}; the first 1 000
 */
public record FileShape(
        Format format, String encoding, String separator, String sheet, int otherSheets, List<String> merged) {

    /** The name is stored. */
    public enum Format {
        XLSX,
        CSV;

        /** What the name of such a file ends with. */
        public String ending() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static FileShape text(String encoding, char separator) {
        return new FileShape(Format.CSV, encoding, String.valueOf(separator), "", 0, List.of());
    }

    static FileShape workbook(String sheet, int otherSheets, List<String> merged) {
        return new FileShape(Format.XLSX, "", "", sheet, otherSheets, List.copyOf(merged));
    }
}
