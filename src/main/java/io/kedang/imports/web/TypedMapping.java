package io.kedang.imports.web;

import io.kedang.imports.DecimalMark;
import io.kedang.imports.ImportKind;
import io.kedang.imports.Mapping;
import io.kedang.imports.file.FileLimits;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was posted about the columns; anything that the form did not offer counts as not said. */
record TypedMapping(Map<String, String> typed, ImportKind kind) {

    static final String COLUMN = "column-";
    static final String CHOICE = "choice-";

    Mapping mapping() {
        String row = typed.getOrDefault("headingRow", "");
        return new Mapping(
                row.matches("\\d{1,7}") ? Integer.parseInt(row) : 1,
                fields(),
                typed.getOrDefault("decimals", "").equals(DecimalMark.COMMA.name())
                        ? DecimalMark.COMMA
                        : DecimalMark.POINT,
                choices());
    }

    private Map<Integer, String> fields() {
        var known = kind.columns().stream().map(column -> column.key()).collect(Collectors.toSet());
        Map<Integer, String> fields = new TreeMap<>();
        for (int column = 0; column < FileLimits.COLUMNS; column++) {
            String field = typed.getOrDefault(COLUMN + column, "");
            if (known.contains(field)) {
                fields.put(column, field);
            }
        }
        return fields;
    }

    private Map<String, String> choices() {
        Map<String, String> choices = new HashMap<>();
        kind.choices().forEach(choice -> {
            String code = typed.getOrDefault(CHOICE + choice.key(), "");
            choices.put(
                    choice.key(),
                    choice.codes().contains(code) ? code : choice.codes().get(0));
        });
        return choices;
    }
}
