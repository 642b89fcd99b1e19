package io.kedang.imports;

import java.util.List;

/**
 * What is wrong with one row.
 *
 * @param row as the file counts it
 * @param column the key of the column; empty when the whole row is meant
 */
public record RowProblem(int row, String column, String messageKey, List<Object> arguments) {

    public RowProblem {
        arguments = List.copyOf(arguments);
    }

    public static RowProblem of(int row, String column, String messageKey, Object... arguments) {
        return new RowProblem(row, column, messageKey, List.of(arguments));
    }
}
