package io.kedang.imports;

import io.kedang.imports.file.Cell;
import io.kedang.imports.file.FileRow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Rows as bytes: number, then of each cell its kind, its length and its text. */
final class PackedRows {

    private static final Cell.Kind[] KINDS = Cell.Kind.values();

    private PackedRows() {}

    static byte[] pack(List<FileRow> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(rows.size());
            for (FileRow row : rows) {
                out.writeInt(row.number());
                out.writeShort(row.cells().size());
                for (Cell cell : row.cells()) {
                    byte[] text = cell.text().getBytes(StandardCharsets.UTF_8);
                    out.writeByte(cell.kind().ordinal());
                    out.writeInt(text.length);
                    out.write(text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static List<FileRow> unpack(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int count = in.readInt();
            List<FileRow> rows = new ArrayList<>(count);
            for (int n = 0; n < count; n++) {
                int number = in.readInt();
                int cells = in.readShort();
                List<Cell> row = new ArrayList<>(cells);
                for (int cell = 0; cell < cells; cell++) {
                    row.add(cell(in));
                }
                rows.add(new FileRow(number, List.copyOf(row)));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Cell cell(DataInputStream in) throws IOException {
        Cell.Kind kind = KINDS[in.readByte()];
        byte[] text = in.readNBytes(in.readInt());
        return text.length == 0 ? Cell.EMPTY : new Cell(kind, new String(text, StandardCharsets.UTF_8));
    }
}
