package io.kedang.imports.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The rows of one sheet, as they come by. */
final class Sheet extends DefaultHandler {

    private static final int MOST_MERGED = 1_000;

    private final SharedStrings texts;
    private final CellFormats formats;
    private final Consumer<FileRow> sink;
    private final List<String> merged = new ArrayList<>();

    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private List<Cell> cells = new ArrayList<>();
    private int row;
    private int column;
    private String type = "";
    private int style;
    private @Nullable StringBuilder open;
    private boolean hasFormula;
    private boolean spoken;
    private boolean found;

    Sheet(SharedStrings texts, CellFormats formats, Consumer<FileRow> sink) {
        this.texts = texts;
        this.formats = formats;
        this.sink = sink;
    }

    /** Whether the sheet has anything in it. */
    boolean found() {
        return found;
    }

    List<String> merged() {
        return merged;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> beginRow(attributes);
            case "c" -> beginCell(attributes);
            case "v" -> open = value;
            case "t" -> open = spoken ? null : value;
            case "rPh" -> spoken = true;
            case "f" -> {
                hasFormula = true;
                open = formula;
            }
            case "mergeCell" -> {
                if (merged.size() < MOST_MERGED) {
                    merged.add(String.valueOf(attributes.getValue("ref")));
                }
            }
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (open != null) {
            open.append(characters, start, length);
            if (open.length() > FileLimits.CELL) {
                throw FileRefused.cellTooLong(row);
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t", "f" -> open = null;
            case "rPh" -> spoken = false;
            case "c" -> put(cell());
            case "row" -> endRow();
            default -> {}
        }
    }

    private void beginRow(Attributes attributes) {
        String number = attributes.getValue("r");
        row = number == null ? row + 1 : Integer.parseInt(number);
        column = -1;
        cells = new ArrayList<>();
    }

    private void beginCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : CellAddress.column(reference);
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        style = attributes.getValue("s") == null ? -1 : Integer.parseInt(attributes.getValue("s"));
        value.setLength(0);
        formula.setLength(0);
        hasFormula = false;
    }

    private Cell cell() {
        if (hasFormula) {
            return new Cell(Cell.Kind.FORMULA, "=" + formula);
        }
        String stored = value.toString();
        return switch (type) {
            case "s" ->
                stored.isBlank()
                        ? Cell.EMPTY
                        : Cell.text(texts.getItemAt(Integer.parseInt(stored.strip()))
                                .getString()
                                .strip());
            case "n" -> formats.number(stored, style);
            case "e" -> new Cell(Cell.Kind.ERROR, stored.strip());
            default -> Cell.text(stored.strip());
        };
    }

    private void put(Cell cell) {
        if (cell.isEmpty()) {
            return;
        }
        if (column >= FileLimits.COLUMNS) {
            throw FileRefused.tooManyColumns(row);
        }
        while (cells.size() <= column) {
            cells.add(Cell.EMPTY);
        }
        cells.set(column, cell);
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            found = true;
            sink.accept(new FileRow(row, List.copyOf(cells)));
        }
    }
}
