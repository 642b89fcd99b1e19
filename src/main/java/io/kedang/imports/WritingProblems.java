package io.kedang.imports;

import io.kedang.imports.file.Cell;
import io.kedang.imports.file.FileRow;
import io.kedang.imports.file.TableWriter;
import io.kedang.page.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a file back with what is wrong in a first column of its own: to be mended and brought in again, where that
 * column is left out by its heading. Written as it is read, some hundred rows in memory at a time.
 */
@Service
public class WritingProblems {

    private final OwnImports imports;
    private final StagedRows rows;
    private final Findings findings;
    private final Words words;

    WritingProblems(OwnImports imports, StagedRows rows, Findings findings, Words words) {
        this.imports = imports;
        this.rows = rows;
        this.findings = findings;
        this.words = words;
    }

    /** @param onlyWrong leaves out documents that are in order, and what stands above the headings */
    @Transactional(readOnly = true)
    public void write(ImportId id, boolean onlyWrong, OutputStream stream) throws IOException {
        ImportFile file = imports.find(id);
        ImportKind kind = imports.kind(file);
        Mapping mapping = file.mapping().orElseThrow(ImportRefused::movedOn);
        try (TableWriter table = TableWriter.of(file.shape().format(), stream, words.say("imports.problems.sheet"))) {
            Iterator<FileRow> all = rows.from(id, 1).iterator();
            UnitReader units = new UnitReader(kind, mapping, file.shape().merged(), rows.from(id, 1));
            above(all, mapping.headingRow(), onlyWrong, table);
            FileRow[] ahead = new FileRow[1];
            for (List<ReadUnit> batch : units) {
                int last = batch.get(batch.size() - 1).unit().lastNumber();
                Map<Integer, List<RowProblem>> wrong =
                        findings.between(id, batch.get(0).unit().number(), last);
                Set<Integer> wanted = onlyWrong ? rowsOfWrong(batch, wrong.keySet()) : Set.of();
                while (ahead[0] != null || all.hasNext()) {
                    FileRow row = ahead[0] != null ? ahead[0] : all.next();
                    ahead[0] = row;
                    if (row.number() > last) {
                        break;
                    }
                    ahead[0] = null;
                    if (!onlyWrong || wanted.contains(row.number())) {
                        table.row(with(said(kind, wrong.getOrDefault(row.number(), List.of())), row));
                    }
                }
            }
        }
    }

    private void above(Iterator<FileRow> all, int headingRow, boolean onlyWrong, TableWriter table) {
        while (all.hasNext()) {
            FileRow row = all.next();
            if (row.number() == headingRow) {
                List<String> headings = new ArrayList<>(List.of(words.say("imports.problems.heading")));
                headings.addAll(row.texts());
                table.headings(headings);
                return;
            }
            if (!onlyWrong) {
                table.row(with("", row));
            }
        }
    }

    private static Set<Integer> rowsOfWrong(List<ReadUnit> batch, Set<Integer> wrong) {
        Set<Integer> rows = new HashSet<>();
        for (ReadUnit unit : batch) {
            List<Integer> numbers =
                    unit.unit().rows().stream().map(ImportRow::number).toList();
            if (numbers.stream().anyMatch(wrong::contains)) {
                rows.addAll(numbers);
            }
        }
        return rows;
    }

    private static List<Cell> with(String problems, FileRow row) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(problems)));
        cells.addAll(row.cells());
        return cells;
    }

    private String said(ImportKind kind, List<RowProblem> problems) {
        return problems.stream()
                .map(problem -> problem.column().isEmpty()
                        ? words.say(problem.messageKey(), problem.arguments())
                        : words.say(
                                "imports.problems.of-column",
                                List.of(
                                        words.say(kind.texts() + "column." + problem.column()),
                                        words.say(problem.messageKey(), problem.arguments()))))
                .collect(Collectors.joining("; "));
    }
}
