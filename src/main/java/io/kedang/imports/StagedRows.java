package io.kedang.imports;

import io.kedang.imports.file.FileRow;
import io.kedang.secrecy.Sealing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of a file as they were read, sealed in pieces of some hundred: files tell of people's bank accounts. Read one
 * piece at a time, so that the size of a file costs no memory.
 */
@Component
class StagedRows {

    private static final int PER_PIECE = 500;

    private record Piece(int firstRow, int lastRow, byte[] sealed) {}

    private final JdbcClient jdbc;
    private final Sealing sealing;

    StagedRows(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /** Takes rows one by one; in the transaction of the caller. */
    Writing writing(ImportId id) {
        return new Writing(id);
    }

    /** The rows from this number on. */
    Iterable<FileRow> from(ImportId id, int number) {
        return () -> new Reading(id, number);
    }

    private Optional<Piece> next(ImportId id, int lastRowBeyond) {
        return jdbc.sql("""
                        select first_row, last_row, cells from import_chunk
                        where import = ? and last_row >= ? order by first_row limit 1""")
                .params(id.value(), lastRowBeyond)
                .query((row, n) -> new Piece(row.getInt(1), row.getInt(2), row.getBytes(3)))
                .optional();
    }

    private static String place(ImportId id, int firstRow) {
        return "import_chunk|" + id + "|" + firstRow;
    }

    /** Collects a piece before it is stored. */
    final class Writing {

        private final ImportId id;
        private final List<FileRow> piece = new ArrayList<>();
        private int rows;

        private Writing(ImportId id) {
            this.id = id;
        }

        void add(FileRow row) {
            piece.add(row);
            rows++;
            if (piece.size() == PER_PIECE) {
                store();
            }
        }

        /** Stores the last piece. @return how many rows there are */
        int end() {
            if (!piece.isEmpty()) {
                store();
            }
            return rows;
        }

        private void store() {
            int first = piece.get(0).number();
            jdbc.sql("insert into import_chunk (import, first_row, last_row, cells) values (?, ?, ?, ?)")
                    .params(
                            id.value(),
                            first,
                            piece.get(piece.size() - 1).number(),
                            sealing.seal(place(id, first), PackedRows.pack(piece)))
                    .update();
            piece.clear();
        }
    }

    private final class Reading implements Iterator<FileRow> {

        private final ImportId id;
        private final int begin;
        private final Deque<FileRow> piece = new ArrayDeque<>();
        private int wanted;
        private boolean ended;

        private Reading(ImportId id, int begin) {
            this.id = id;
            this.begin = begin;
            this.wanted = begin;
        }

        @Override
        public boolean hasNext() {
            while (piece.isEmpty() && !ended) {
                StagedRows.this.next(id, wanted).ifPresentOrElse(this::open, () -> ended = true);
            }
            return !piece.isEmpty();
        }

        private void open(Piece next) {
            wanted = next.lastRow() + 1;
            PackedRows.unpack(sealing.open(place(id, next.firstRow()), next.sealed())).stream()
                    .filter(row -> row.number() >= begin)
                    .forEach(piece::add);
        }

        @Override
        public FileRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return piece.remove();
        }
    }
}
