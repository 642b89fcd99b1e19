package io.kedang.card;

import java.util.stream.IntStream;

/** How much of a section is filled in: "3 of 8". Fields that few customers have do not count. */
public record Completeness(int done, int total) {

    public static Completeness of(CardContent content, Section section) {
        int rows = Math.max(1, content.rows(section));
        int done = 0;
        int total = 0;
        for (Field<?> field : CardForm.fields(section)) {
            if (field.counted()) {
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
