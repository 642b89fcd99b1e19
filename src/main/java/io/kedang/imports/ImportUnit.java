package io.kedang.imports;

import java.util.List;

/** What is posted as one: a row, or the rows of one document. */
public record ImportUnit(List<ImportRow> rows) {

    public ImportUnit {
        rows = List.copyOf(rows);
    }

    /** The row that tells of the whole document. */
    public ImportRow first() {
        return rows.get(0);
    }

    /** The number of the first row. */
    public int number() {
        return first().number();
    }

    int lastNumber() {
        return rows.get(rows.size() - 1).number();
    }
}
