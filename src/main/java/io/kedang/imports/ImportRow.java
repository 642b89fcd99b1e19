package io.kedang.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A row with its values by the keys of the columns, read and well-formed.
 *
 * @param number as the file counts it
 * @param values in canonical spelling; a column without one is not there
 */
public record ImportRow(int number, Map<String, String> values) {

    public ImportRow {
        values = Map.copyOf(values);
    }

    public boolean has(String column) {
        return values.containsKey(column);
    }

    /** The text; empty when there is none. */
    public String text(String column) {
        return values.getOrDefault(column, "");
    }

    public Optional<LocalDate> day(String column) {
        return Optional.ofNullable(values.get(column)).map(LocalDate::parse);
    }

    public Optional<BigDecimal> number(String column) {
        return Optional.ofNullable(values.get(column)).map(BigDecimal::new);
    }
}
