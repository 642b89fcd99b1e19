package io.kedang.card;

import java.util.List;

/**
 * A row of a section, or the whole of a section that does not repeat.
 *
 * @param growth sales against the year before, in percent, signed; blank elsewhere
 */
public record RowView(int index, List<FieldView> fields, String growth) {

    public boolean isBlank() {
        return fields.stream().allMatch(FieldView::isBlank);
    }

    public FieldView field(String key) {
        return fields.stream()
                .filter(view -> view.field().key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
