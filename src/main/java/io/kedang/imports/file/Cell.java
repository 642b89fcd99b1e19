package io.kedang.imports.file;

/** One cell as it is in the file. @param text without space around it; of a number its exact decimal digits */
public record Cell(Kind kind, String text) {

    /** A cell with nothing in it. */
    public static final Cell EMPTY = new Cell(Kind.TEXT, "");

    /** What the file says it is. The first letter is stored. */
    public enum Kind {
        TEXT,
        /** A number of a workbook: digits, at most a minus and a point. */
        NUMBER,
        /** A day or a time of a workbook, as ISO 8601 writes it. */
        DATE,
        /** A formula; the text is the formula itself, what it came to is not read. */
        FORMULA,
        /** An error of a workbook, such as {@code #REF!}. */
        ERROR
    }

    public static Cell text(String text) {
        return text.isEmpty() ? EMPTY : new Cell(Kind.TEXT, text);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
