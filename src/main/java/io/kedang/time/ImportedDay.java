package io.kedang.time;

import io.kedang.page.Problem;
import java.util.List;
import java.util.Optional;

/**
 * A line of a file of days.
 *
 * @param source the line as it stands in the file, shortened
 * @param day empty when it cannot be read
 * @param problem why it cannot be taken, by its message
 */
public record ImportedDay(String source, Optional<CalendarDay> day, Optional<Problem> problem) {

    private static final int SHOWN = 80;

    static ImportedDay of(String source, CalendarDay day) {
        return new ImportedDay(shortened(source), Optional.of(day), Optional.empty());
    }

    static ImportedDay wrong(String source, String messageKey) {
        return new ImportedDay(shortened(source), Optional.empty(), Optional.of(Problem.of("file", messageKey)));
    }

    /** The same with what the calendar thinks of it. */
    ImportedDay checked() {
        List<Problem> problems =
                day.map(known -> CalendarRules.of(known, false)).orElse(List.of());
        return problems.isEmpty() ? this : new ImportedDay(source, Optional.empty(), Optional.of(problems.get(0)));
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
    }
}
