package io.kedang.imports;

import io.kedang.imports.file.Cell;
import io.kedang.imports.file.CellAddress;
import io.kedang.imports.file.FileRow;
import io.kedang.shared.InvalidValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns rows of a file into rows of a kind. */
final class RowReader {

    /** A row as it was read, with what is wrong about it. */
    record Read(ImportRow row, List<RowProblem> problems) {}

    private final Map<Integer, ImportColumn> columns = new HashMap<>();
    private final List<CellAddress.Range> merged;
    private final Values values;

    RowReader(ImportKind kind, Mapping mapping, List<CellAddress.Range> merged) {
        Map<String, ImportColumn> byKey = new HashMap<>();
        kind.columns().forEach(column -> byKey.put(column.key(), column));
        mapping.fields()
                .forEach((at, key) -> Optional.ofNullable(byKey.get(key)).ifPresent(column -> columns.put(at, column)));
        this.merged = merged;
        this.values = new Values(mapping.decimals());
    }

    /** Whether the row has anything in the columns that count. */
    boolean concerns(FileRow row) {
        return columns.keySet().stream().anyMatch(column -> !row.cell(column).isEmpty());
    }

    Read read(FileRow row) {
        Map<String, String> found = new HashMap<>();
        List<RowProblem> problems = new ArrayList<>();
        List<CellAddress.Range> here = merged.stream()
                .filter(range -> range.firstRow() <= row.number() && row.number() <= range.lastRow())
                .toList();
        columns.forEach((at, column) -> {
            Cell cell = row.cell(at);
            try {
                if (here.stream().anyMatch(range -> range.hides(row.number(), at))) {
                    throw new InvalidValue("imports.value.merged");
                }
                String value = cell.isEmpty() ? "" : values.read(column, cell);
                if (!value.isEmpty()) {
                    found.put(column.key(), value);
                }
            } catch (InvalidValue e) {
                problems.add(new RowProblem(row.number(), column.key(), e.messageKey(), e.arguments()));
            }
        });
        return new Read(new ImportRow(row.number(), found), problems);
    }
}
