package io.kedang.imports.file;

import java.util.List;

/**
 * A row of a file that is not empty.
 *
 * @param number as a spreadsheet counts it, from 1; in a text file the line in which it begins
 */
public record FileRow(int number, List<Cell> cells) {

    /** The cell of a column, counted from 0; an empty one beyond the end of the row. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /** What the cells say. */
    public List<String> texts() {
        return cells.stream().map(Cell::text).toList();
    }
}
