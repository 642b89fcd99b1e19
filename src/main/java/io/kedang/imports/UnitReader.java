package io.kedang.imports;

import io.kedang.imports.file.CellAddress;
import io.kedang.imports.file.FileRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a file, a thousand at a time. A number that stands in the file in several places is found by
 * walking over all rows first: none of its parts is taken for the whole.
 */
final class UnitReader implements Iterable<List<ReadUnit>> {

    private static final int AT_ONCE = 1000;

    /** More rows than this are no document. */
    private static final int MOST_ROWS = 500;

    private final ImportKind kind;
    private final RowReader reader;
    private final Iterable<FileRow> rows;
    private final Map<String, List<Integer>> scattered;

    /** @param rows all of them, headings too */
    UnitReader(ImportKind kind, Mapping mapping, List<String> merged, Iterable<FileRow> rows) {
        this.kind = kind;
        this.reader = new RowReader(
                kind,
                mapping,
                merged.stream()
                        .flatMap(range -> CellAddress.range(range).stream())
                        .toList());
        this.rows = () -> new Below(mapping.headingRow(), rows.iterator());
        this.scattered = kind.document().map(this::scattered).orElse(Map.of());
    }

    private Map<String, List<Integer>> scattered(String document) {
        Map<String, Integer> first = new HashMap<>();
        Map<String, List<Integer>> several = new HashMap<>();
        String before = "";
        for (FileRow row : rows) {
            String number = reader.read(row).row().text(document);
            boolean goesOn = kind.severalRows() && number.equals(before);
            if (!number.isEmpty() && !goesOn) {
                Integer earlier = first.putIfAbsent(number, row.number());
                if (earlier != null) {
                    several.putIfAbsent(number, List.of(earlier, row.number()));
                }
            }
            before = number;
        }
        return several;
    }

    @Override
    public Iterator<List<ReadUnit>> iterator() {
        return new Walk(rows.iterator());
    }

    /** All documents that are well-formed, one after the other. */
    Iterable<ImportUnit> wellFormed() {
        return () -> {
            Iterator<List<ReadUnit>> batches = iterator();
            return new Iterator<>() {
                private Iterator<ImportUnit> batch = List.<ImportUnit>of().iterator();

                @Override
                public boolean hasNext() {
                    while (!batch.hasNext() && batches.hasNext()) {
                        batch = batches.next().stream()
                                .filter(ReadUnit::isWellFormed)
                                .map(ReadUnit::unit)
                                .iterator();
                    }
                    return batch.hasNext();
                }

                @Override
                public ImportUnit next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    return batch.next();
                }
            };
        };
    }

    /** The rows below the headings that have anything in the columns that count. */
    private final class Below implements Iterator<FileRow> {

        private final int headingRow;
        private final Iterator<FileRow> all;
        private @Nullable FileRow next;

        private Below(int headingRow, Iterator<FileRow> all) {
            this.headingRow = headingRow;
            this.all = all;
        }

        @Override
        public boolean hasNext() {
            while (next == null && all.hasNext()) {
                FileRow row = all.next();
                if (row.number() > headingRow && reader.concerns(row)) {
                    next = row;
                }
            }
            return next != null;
        }

        @Override
        public FileRow next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            FileRow row = next;
            next = null;
            return row;
        }
    }

    private final class Walk implements Iterator<List<ReadUnit>> {

        private final Iterator<FileRow> left;
        private Optional<RowReader.Read> ahead = Optional.empty();

        private Walk(Iterator<FileRow> left) {
            this.left = left;
        }

        @Override
        public boolean hasNext() {
            return ahead.isPresent() || left.hasNext();
        }

        @Override
        public List<ReadUnit> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            List<ReadUnit> units = new ArrayList<>();
            int taken = 0;
            while (hasNext() && taken < AT_ONCE) {
                ReadUnit unit = unit();
                units.add(unit);
                taken += unit.unit().rows().size();
            }
            return units;
        }

        private ReadUnit unit() {
            List<RowReader.Read> read = new ArrayList<>();
            read.add(take());
            while (hasNext() && goesOn(read.get(0), peek())) {
                RowReader.Read next = take();
                if (read.size() < MOST_ROWS) {
                    read.add(next);
                } else {
                    read.set(
                            0,
                            new RowReader.Read(
                                    read.get(0).row(),
                                    List.of(RowProblem.of(
                                            read.get(0).row().number(), "", "imports.value.rows", MOST_ROWS))));
                }
            }
            return new Assembled(kind, read, scattered).unit();
        }

        private boolean goesOn(RowReader.Read first, RowReader.Read next) {
            return kind.severalRows()
                    && kind.document()
                            .filter(document -> first.row().has(document)
                                    && first.row()
                                            .text(document)
                                            .equals(next.row().text(document)))
                            .isPresent();
        }

        private RowReader.Read take() {
            RowReader.Read taken = peek();
            ahead = Optional.empty();
            return taken;
        }

        private RowReader.Read peek() {
            RowReader.Read next = ahead.orElseGet(() -> reader.read(left.next()));
            ahead = Optional.of(next);
            return next;
        }
    }
}
