package io.kedang.card;

import java.util.List;

/** A section in two revisions as a page shows it. */
public record ComparedSection(Section section, List<ComparedRow> rows) {

    public String key() {
        return section.key();
    }

    public String titleKey() {
        return section.messageKey();
    }

    public boolean differs() {
        return rows.stream().anyMatch(row -> row.change().differs());
    }

    public long differences() {
        return rows.stream()
                .flatMap(row -> row.fields().stream())
                .filter(field -> field.change().differs())
                .count();
    }
}
