package io.kedang.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A table that people take away as a file. Rows are written as they come, however many there are. */
public enum TableFile {
    CSV("csv", "text/csv;charset=UTF-8") {
        @Override
        TableRows rows(OutputStream out, String name, List<String> headings) throws IOException {
            return new CsvRows(out, headings);
        }
    },
    EXCEL("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        TableRows rows(OutputStream out, String name, List<String> headings) throws IOException {
            return new ExcelRows(out, name, headings);
        }
    };

    private final String ending;
    private final String type;

    TableFile(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    abstract TableRows rows(OutputStream out, String name, List<String> headings) throws IOException;

    /** The kind of file with this ending, {@code csv} or {@code xlsx}; empty for any other. */
    public static Optional<TableFile> of(String ending) {
        return CSV.ending.equals(ending)
                ? Optional.of(CSV)
                : EXCEL.ending.equals(ending) ? Optional.of(EXCEL) : Optional.empty();
    }

    /**
     * Answers with the file.
     *
     * @param name without ending, as the reader sees it
     * @param tell tells the rows; their cells are texts, whole numbers, exact amounts or days
     */
    public void answer(HttpServletResponse response, String name, List<String> headings, Consumer<TableRows> tell) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + "." + ending, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        try (TableRows rows = rows(response.getOutputStream(), name, headings)) {
            tell.accept(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
