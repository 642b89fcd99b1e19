package io.kedang.card;

import io.kedang.access.FieldGroup;
import java.util.Collection;
import java.util.stream.IntStream;

/** How much of a section is filled in: "3 of 8". Fields that few customers have do not count. */
public record Completeness(int done, int total) {

    /** @param groups the field groups that the reader sees; fields of others do not count */
    public static Completeness of(CardContent content, Section section, Collection<FieldGroup> groups) {
        int rows = Math.max(1, content.rows(section));
        int done = 0;
        int total = 0;
        for (Field<?> field : CardForm.fields(section)) {
            if (field.counted() && groups.contains(field.group())) {
                total += rows;
                done += (int) IntStream.range(0, rows)
                        .filter(row -> content.text(field.path(row)).isPresent())
                        .count();
            }
        }
        return new Completeness(done, total);
    }

    public boolean isComplete() {
        return done == total;
    }
}
