package io.kedang.visit;

import io.kedang.card.Section;
import io.kedang.page.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The return-visit form as it was typed, right or wrong: a text for each of its fields, blank ones left out. */
public final class ReportForm {

    /** The fields, and how long each may be. */
    private static final Map<String, Integer> LONGEST = Map.ofEntries(
            Map.entry("visitedOn", 10),
            Map.entry("means", 20),
            Map.entry("metName", 100),
            Map.entry("metPosition", 100),
            Map.entry("satisfaction", 1),
            Map.entry("cooperation", 2000),
            Map.entry("needs", 2000),
            Map.entry("competitors", 2000),
            Map.entry("complaints", 2000),
            Map.entry("confirmed", 200),
            Map.entry("nextOn", 10));

    private final Map<String, String> texts;
    private final LocalDate today;
    private final VisitSettings settings;

    ReportForm(Map<String, String> texts, LocalDate today, VisitSettings settings) {
        this.texts = texts;
        this.today = today;
        this.settings = settings;
    }

    public static Set<String> fields() {
        return LONGEST.keySet();
    }

    static boolean fits(String field, String text) {
        return LONGEST.containsKey(field)
                && text.length() <= LONGEST.get(field)
                && text.chars().noneMatch(c -> c == 0);
    }

    /** What stands in the way of handing it in. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        addDay(problems);
        if (means().isEmpty()) {
            problems.add(Problem.of("means", "visit.problem.means"));
        }
        if (text("metName").isEmpty()) {
            problems.add(Problem.of("metName", "visit.problem.met"));
        }
        if (satisfaction().isEmpty()) {
            problems.add(Problem.of("satisfaction", "visit.problem.satisfaction"));
        }
        addNext(problems);
        return problems;
    }

    private void addDay(List<Problem> problems) {
        Optional<LocalDate> day = day("visitedOn");
        if (day.isEmpty()) {
            problems.add(Problem.of("visitedOn", "visit.problem.day"));
        } else if (day.get().isAfter(today)) {
            problems.add(Problem.of("visitedOn", "visit.problem.day.future"));
        } else if (day.get().isBefore(today.minusDays(settings.reportWithin()))) {
            problems.add(Problem.of("visitedOn", "visit.problem.day.long-ago", settings.reportWithin()));
        }
    }

    private void addNext(List<Problem> problems) {
        Optional<LocalDate> next = day("nextOn");
        boolean fits = next.filter(day -> day.isAfter(today))
                .filter(day -> !day.isAfter(today.plusDays(settings.planAhead())))
                .isPresent();
        if (!text("nextOn").isEmpty() && !fits) {
            problems.add(Problem.of("nextOn", "visit.problem.next", settings.planAhead()));
        }
    }

    /** What it says; only of a form without problems. */
    VisitReport report() {
        return new VisitReport(
                day("visitedOn").orElseThrow(),
                means().orElseThrow(),
                text("metName"),
                text("metPosition"),
                satisfaction().orElseThrow(),
                text("cooperation"),
                text("needs"),
                text("competitors"),
                text("complaints"),
                confirmed(),
                day("nextOn"));
    }

    private Optional<Means> means() {
        return Arrays.stream(Means.values())
                .filter(one -> one.name().equals(text("means")))
                .findFirst();
    }

    private Optional<Integer> satisfaction() {
        return Optional.of(text("satisfaction"))
                .filter(text -> text.matches("[1-" + VisitReport.BEST + "]"))
                .map(Integer::valueOf);
    }

    private Set<Section> confirmed() {
        return sections(List.of(text("confirmed").split(",")));
    }

    /** The sections of these keys; others are left out. */
    public static Set<Section> sections(Collection<String> keys) {
        return Arrays.stream(Section.values())
                .filter(section -> keys.contains(section.key()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Section.class)));
    }

    private String text(String field) {
        return texts.getOrDefault(field, "").replace("\r\n", "\n").strip();
    }

    private Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(text(field)));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
