package io.kedang.imports.web;

import io.kedang.imports.DecimalMark;
import io.kedang.imports.ImportChoice;
import io.kedang.imports.ImportFile;
import io.kedang.imports.ImportKind;
import io.kedang.imports.Mapping;
import io.kedang.imports.OwnImports;
import io.kedang.imports.file.CellAddress;
import io.kedang.imports.file.FileRow;
import io.kedang.imports.file.FileShape;
import io.kedang.page.Choice;
import io.kedang.page.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page about the columns shows: each column with its heading, its first values and what it is. */
@Component
class ColumnsPage {

    private static final int SAMPLES = 3;

    private final OwnImports imports;
    private final Words words;

    ColumnsPage(OwnImports imports, Words words) {
        this.imports = imports;
        this.words = words;
    }

    void fill(ImportFile file, Mapping mapping, Model model) {
        ImportKind kind = imports.kind(file);
        List<FileRow> rows = imports.firstRows(file.id());
        Optional<FileRow> headings = rows.stream()
                .filter(row -> row.number() == mapping.headingRow())
                .findFirst();
        List<FileRow> below = rows.stream()
                .filter(row -> row.number() > mapping.headingRow())
                .limit(SAMPLES)
                .toList();
        model.addAttribute("file", file);
        model.addAttribute("kindTitle", kind.texts() + "title");
        model.addAttribute("same", imports.sameBefore(file.id()).orElse(null));
        model.addAttribute("mapping", mapping);
        model.addAttribute("columns", columns(headings, below, mapping));
        model.addAttribute("merged", merged(file, mapping));
        model.addAttribute("headingRows", headingRows(rows));
        model.addAttribute("fields", fields(kind));
        model.addAttribute("missing", missing(kind, mapping));
        model.addAttribute(
                "choices",
                kind.choices().stream().map(choice -> choice(kind, choice)).toList());
        model.addAttribute("isText", file.shape().format() == FileShape.Format.CSV);
        model.addAttribute(
                "marks",
                Arrays.stream(DecimalMark.values())
                        .map(mark -> new Choice(mark.name(), words.say("imports.decimals." + mark)))
                        .toList());
    }

    private static List<FileColumn> columns(Optional<FileRow> headings, List<FileRow> below, Mapping mapping) {
        int count = below.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        int all = Math.max(count, headings.map(row -> row.cells().size()).orElse(0));
        List<FileColumn> columns = new ArrayList<>();
        for (int column = 0; column < all; column++) {
            int at = column;
            columns.add(new FileColumn(
                    TypedMapping.COLUMN + at,
                    CellAddress.name(at),
                    headings.map(row -> row.cell(at).text()).orElse(""),
                    below.stream()
                            .map(row -> row.cell(at).text())
                            .filter(text -> !text.isEmpty())
                            .toList(),
                    mapping.fields().getOrDefault(at, "")));
        }
        return columns;
    }

    /** Merged cells in the row of the headings leave columns without a heading. */
    private static List<String> merged(ImportFile file, Mapping mapping) {
        return file.shape().merged().stream()
                .filter(range -> CellAddress.range(range)
                        .filter(cells ->
                                cells.firstRow() <= mapping.headingRow() && mapping.headingRow() <= cells.lastRow())
                        .isPresent())
                .limit(10)
                .toList();
    }

    private List<Choice> headingRows(List<FileRow> rows) {
        return rows.stream()
                .map(row -> new Choice(String.valueOf(row.number()), row.number() + ": " + beginning(row)))
                .toList();
    }

    private static String beginning(FileRow row) {
        String text = String.join(
                " | ",
                row.texts().stream().filter(cell -> !cell.isEmpty()).limit(6).toList());
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }

    private List<Choice> fields(ImportKind kind) {
        return kind.columns().stream()
                .map(column -> new Choice(
                        column.key(),
                        words.say(kind.texts() + "column." + column.key()) + (column.required() ? " *" : "")))
                .toList();
    }

    private List<String> missing(ImportKind kind, Mapping mapping) {
        return kind.columns().stream()
                .filter(column -> column.required() && !mapping.found().contains(column.key()))
                .map(column -> words.say(kind.texts() + "column." + column.key()))
                .toList();
    }

    private FileChoice choice(ImportKind kind, ImportChoice choice) {
        String texts = kind.texts() + "choice." + choice.key();
        return new FileChoice(
                TypedMapping.CHOICE + choice.key(),
                choice.key(),
                words.say(texts),
                choice.codes().stream()
                        .map(code -> new Choice(code, words.say(texts + "." + code)))
                        .toList());
    }

    /** @param name of the input @param letter as spreadsheets call the column @param field the key of what it is */
    record FileColumn(String name, String letter, String heading, List<String> samples, String field) {}

    /** @param name of the input */
    record FileChoice(String name, String key, String label, List<Choice> options) {}
}
