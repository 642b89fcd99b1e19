package io.kedang.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a file of days would do to the calendar.
 *
 * @param added days that are not listed yet
 * @param changed days that are listed as something else
 * @param same how many are listed just so
 * @param wrong lines that cannot be taken; with any of them nothing is imported
 */
public record CalendarImport(List<CalendarDay> added, List<CalendarDay> changed, int same, List<ImportedDay> wrong) {

    public CalendarImport {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        wrong = List.copyOf(wrong);
    }

    /** @param listed what the calendar holds of these days */
    static CalendarImport of(List<ImportedDay> days, Map<LocalDate, CalendarDay> listed) {
        Map<LocalDate, CalendarDay> taken = new TreeMap<>();
        List<ImportedDay> wrong = new ArrayList<>();
        for (ImportedDay day : days.stream().map(ImportedDay::checked).toList()) {
            day.day()
                    .ifPresentOrElse(
                            known -> {
                                CalendarDay before = taken.putIfAbsent(known.day(), known);
                                if (before != null && before.working() != known.working()) {
                                    wrong.add(ImportedDay.wrong(day.source(), "time.import.problem.twice"));
                                }
                            },
                            () -> wrong.add(day));
        }
        List<CalendarDay> added = taken.values().stream()
                .filter(day -> !listed.containsKey(day.day()))
                .toList();
        List<CalendarDay> changed = taken.values().stream()
                .filter(day -> listed.containsKey(day.day()))
                .filter(day -> !listed.get(day.day()).equals(day))
                .toList();
        return new CalendarImport(added, changed, taken.size() - added.size() - changed.size(), wrong);
    }

    public boolean isPossible() {
        return wrong.isEmpty() && !isEmpty();
    }

    /** Whether it would change nothing. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty();
    }
}
