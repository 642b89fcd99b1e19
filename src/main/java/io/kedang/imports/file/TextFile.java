package io.kedang.imports.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text file with one row per line (.csv, .tsv, .txt): what separates the cells follows from its first lines. */
final class TextFile {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final int LOOKED_AT = 30;

    private final ToIntFunction<List<String>> recognised;

    TextFile(ToIntFunction<List<String>> recognised) {
        this.recognised = recognised;
    }

    FileShape read(byte[] bytes, String wanted, Consumer<FileRow> sink) {
        TextBytes text = new TextBytes(bytes);
        text.refuseWhatIsNoText();
        Encoding encoding = wanted.isEmpty() ? guess(text) : text.as(wanted);
        char separator = separator(encoding);
        rows(encoding, separator, Integer.MAX_VALUE, sink);
        return FileShape.text(encoding.name(), separator);
    }

    private Encoding guess(TextBytes text) {
        List<Encoding> possible = text.possible();
        if (possible.size() == 1) {
            return possible.get(0);
        }
        // of equals the first: max takes the last
        return possible.stream()
                .max(Comparator.comparingInt((Encoding encoding) -> mostRecognised(encoding))
                        .thenComparing(
                                Comparator.comparingInt(possible::indexOf).reversed()))
                .orElseThrow(() -> FileRefused.encoding(""));
    }

    private int mostRecognised(Encoding encoding) {
        return sample(encoding, separator(encoding)).stream()
                .mapToInt(recognised)
                .max()
                .orElse(0);
    }

    /** The one with which most of the first lines have the same, and more than one, number of cells. */
    private static char separator(Encoding encoding) {
        return SEPARATORS.stream()
                .max(Comparator.comparingLong((Character candidate) -> fit(sample(encoding, candidate)))
                        .thenComparing(
                                Comparator.comparingInt(SEPARATORS::indexOf).reversed()))
                .orElse(',');
    }

    private static long fit(List<List<String>> rows) {
        return rows.stream()
                .map(List::size)
                .filter(cells -> cells > 1)
                .collect(Collectors.groupingBy(cells -> cells, Collectors.counting()))
                .entrySet()
                .stream()
                .mapToLong(entry -> entry.getValue() * 1000 + Math.min(entry.getKey(), 999))
                .max()
                .orElse(0);
    }

    private static List<List<String>> sample(Encoding encoding, char separator) {
        List<List<String>> rows = new ArrayList<>();
        try {
            rows(encoding, separator, LOOKED_AT, row -> rows.add(row.texts()));
        } catch (FileRefused e) {
            // with another separator the quotes may be in order
        }
        return rows;
    }

    private static void rows(Encoding encoding, char separator, int most, Consumer<FileRow> sink) {
        int last = 0;
        try (Reader reader = encoding.open();
                CsvReader<CsvRecord> lines =
                        CsvReader.builder().fieldSeparator(separator).ofCsvRecord(reader);
                Stream<CsvRecord> records = lines.stream()) {
            for (CsvRecord line : (Iterable<CsvRecord>) records.limit(most)::iterator) {
                last = Math.toIntExact(line.getStartingLineNumber());
                sink.accept(new FileRow(
                        last, line.getFields().stream().map(WrittenCell::read).toList()));
            }
        } catch (CsvParseException e) {
            throw FileRefused.quotes(last + 1);
        } catch (IOException | java.io.UncheckedIOException e) {
            throw FileRefused.encoding(encoding.name());
        }
    }
}
