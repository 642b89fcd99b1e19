package io.kedang.imports;

/**
 * What a column of a file can be for a kind. Its texts are messages of the kind: {@code column.<key>} the name,
 * {@code also.<key>} what else headings call it, separated by commas, {@code example.<key>} what the template shows.
 *
 * @param limit of a text the characters, of a number the decimals
 * @param ofDocument whether it tells of the whole document: in further rows of it, it is the same or left empty
 */
public record ImportColumn(String key, Type type, int limit, boolean required, boolean ofDocument) {

    /** How the cells are read. */
    public enum Type {
        TEXT,
        DAY,
        /** Any number, exact. */
        NUMBER
    }

    public static ImportColumn text(String key, int most) {
        return new ImportColumn(key, Type.TEXT, most, false, false);
    }

    public static ImportColumn day(String key) {
        return new ImportColumn(key, Type.DAY, 0, false, false);
    }

    /** @param decimals at most; more are refused, never rounded */
    public static ImportColumn number(String key, int decimals) {
        return new ImportColumn(key, Type.NUMBER, decimals, false, false);
    }

    /** The column must be there, and no row may leave it empty. */
    public ImportColumn asRequired() {
        return new ImportColumn(key, type, limit, true, ofDocument);
    }

    public ImportColumn asOfDocument() {
        return new ImportColumn(key, type, limit, required, true);
    }
}
