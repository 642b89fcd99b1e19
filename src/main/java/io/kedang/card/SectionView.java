package io.kedang.card;

import java.util.List;

/**
 * A section of a card as a page shows it.
 *
 * @param canAdd whether another row may be added
 */
public record SectionView(Section section, Completeness completeness, List<RowView> rows, boolean canAdd) {

    public String key() {
        return section.key();
    }

    public String titleKey() {
        return section.messageKey();
    }

    public boolean isBlank() {
        return rows.stream().allMatch(RowView::isBlank);
    }

    public boolean isMarked() {
        return rows.stream().flatMap(row -> row.fields().stream()).anyMatch(FieldView::isMarked);
    }
}
