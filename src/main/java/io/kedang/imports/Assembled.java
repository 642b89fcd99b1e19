package io.kedang.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rows put together to a document, and what does not fit together. */
final class Assembled {

    private final ImportKind kind;
    private final List<RowReader.Read> read;
    private final Map<String, List<Integer>> scattered;
    private final List<RowProblem> problems = new ArrayList<>();

    /** @param scattered the first two rows in which a number stands, of numbers that stand in several places */
    Assembled(ImportKind kind, List<RowReader.Read> read, Map<String, List<Integer>> scattered) {
        this.kind = kind;
        this.read = read;
        this.scattered = scattered;
    }

    ReadUnit unit() {
        List<ImportRow> rows = read.stream().map(RowReader.Read::row).toList();
        read.forEach(one -> problems.addAll(one.problems()));
        rows.forEach(this::missing);
        kind.document().ifPresent(document -> twice(rows.get(0), document));
        rows.stream().skip(1).forEach(row -> contradictions(rows.get(0), row));
        return new ReadUnit(new ImportUnit(rows), problems);
    }

    private void missing(ImportRow row) {
        boolean first = row == read.get(0).row();
        kind.columns().stream()
                .filter(ImportColumn::required)
                .filter(column -> first || !column.ofDocument())
                .filter(column -> !row.has(column.key()) && !isWrong(row, column))
                .forEach(column -> problems.add(RowProblem.of(row.number(), column.key(), "imports.value.missing")));
    }

    private boolean isWrong(ImportRow row, ImportColumn column) {
        return problems.stream()
                .anyMatch(problem ->
                        problem.row() == row.number() && problem.column().equals(column.key()));
    }

    private void twice(ImportRow first, String document) {
        List<Integer> places = scattered.get(first.text(document));
        if (places != null) {
            problems.add(RowProblem.of(
                    first.number(),
                    document,
                    kind.severalRows() ? "imports.value.apart" : "imports.value.twice",
                    first.text(document),
                    places.get(0),
                    places.get(1)));
        }
    }

    private void contradictions(ImportRow first, ImportRow row) {
        kind.columns().stream()
                .filter(ImportColumn::ofDocument)
                .filter(column ->
                        row.has(column.key()) && !row.text(column.key()).equals(first.text(column.key())))
                .forEach(column -> problems.add(
                        RowProblem.of(row.number(), column.key(), "imports.value.differs", first.number())));
    }
}
