package io.kedang.card;

import java.util.List;
import java.util.Map;

/** What a reviewer remarked on one field. */
public record Remark(String path, String text) {

    public static final int LONGEST = 500;

    /** Where a form's parameters that are remarks begin; the path follows. */
    public static final String PREFIX = "remark.";

    /** The remarks among a form's parameters, blank ones left out. */
    public static List<Remark> typed(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(entry ->
                        entry.getKey().startsWith(PREFIX) && !entry.getValue().isBlank())
                .map(entry -> new Remark(
                        entry.getKey().substring(PREFIX.length()),
                        entry.getValue().strip()))
                .filter(remark -> FieldPath.parse(remark.path()).isPresent())
                .toList();
    }

    public boolean isTooLong() {
        return text.length() > LONGEST;
    }
}
