package io.kedang.imports;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the columns of a file are.
 *
 * @param headingRow the row with the headings; data begin after it
 * @param fields keys of the kind's columns by the file's columns, counted from 0; a column that is not there is left out
 * @param choices the code chosen for each choice of the kind
 */
public record Mapping(int headingRow, Map<Integer, String> fields, DecimalMark decimals, Map<String, String> choices) {

    public Mapping {
        fields = new TreeMap<>(fields);
        choices = Map.copyOf(choices);
    }

    /** The keys of the columns that were found. */
    public Collection<String> found() {
        return fields.values();
    }
}
