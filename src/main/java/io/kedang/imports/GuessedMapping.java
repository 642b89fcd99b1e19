package io.kedang.imports;

import io.kedang.imports.file.FileRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the columns of a file most likely are. */
final class GuessedMapping {

    private final ImportKind kind;
    private final Headings.Known known;

    GuessedMapping(ImportKind kind, Headings.Known known) {
        this.kind = kind;
        this.known = known;
    }

    /** @param headingRow where the headings are; empty to find them */
    Mapping of(List<FileRow> first, Optional<Integer> headingRow) {
        FileRow headings = headingRow
                .flatMap(number ->
                        first.stream().filter(row -> row.number() == number).findFirst())
                .orElseGet(() -> known.headingRow(first));
        Map<Integer, String> fields = known.guess(headings);
        Map<String, String> choices = new HashMap<>();
        kind.choices()
                .forEach(choice -> choices.put(choice.key(), choice.codes().get(0)));
        return new Mapping(headings.number(), fields, decimals(fields, first, headings), choices);
    }

    private DecimalMark decimals(Map<Integer, String> fields, List<FileRow> first, FileRow headings) {
        List<Integer> numbers = fields.entrySet().stream()
                .filter(entry -> kind.columns().stream()
                        .anyMatch(column ->
                                column.key().equals(entry.getValue()) && column.type() == ImportColumn.Type.NUMBER))
                .map(Map.Entry::getKey)
                .toList();
        return Values.guess(first.stream()
                .filter(row -> row.number() > headings.number())
                .flatMap(row -> numbers.stream().map(column -> row.cell(column).text()))
                .toList());
    }
}
