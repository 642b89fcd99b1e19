package io.kedang.imports.web;

import io.kedang.identity.People;
import io.kedang.imports.Findings;
import io.kedang.imports.ImportFile;
import io.kedang.imports.ImportKind;
import io.kedang.imports.OwnImports;
import io.kedang.imports.Results;
import io.kedang.imports.RowProblem;
import io.kedang.page.Words;
import io.kedang.shared.EmployeeId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a file shows. */
@Component
class ImportPage {

    private static final int PER_PAGE = 50;

    private final OwnImports imports;
    private final People people;
    private final Words words;

    ImportPage(OwnImports imports, People people, Words words) {
        this.imports = imports;
        this.people = people;
        this.words = words;
    }

    void fill(ImportFile file, int wrongBeyond, int postedBeyond, Model model) {
        progress(file, model);
        ImportKind kind = imports.kind(file);
        List<EmployeeId> persons = Stream.concat(Stream.of(file.broughtBy()), file.runBy().stream())
                .distinct()
                .toList();
        Map<EmployeeId, String> names = people.names(persons);
        model.addAttribute("broughtBy", names.getOrDefault(file.broughtBy(), ""));
        model.addAttribute(
                "runBy", file.runBy().map(by -> names.getOrDefault(by, "")).orElse(""));
        model.addAttribute("same", imports.sameBefore(file.id()).orElse(null));
        model.addAttribute("onward", kind.next(file.id()).orElse(null));
        if (file.working()) {
            return;
        }
        problems(file, kind, wrongBeyond, model);
        List<Results.Result> results = imports.results(file.id(), postedBeyond, PER_PAGE + 1);
        List<Results.Result> shown = results.subList(0, Math.min(PER_PAGE, results.size()));
        model.addAttribute("results", shown);
        model.addAttribute(
                "moreResults",
                results.size() > PER_PAGE
                        ? "/imports/" + file.id() + "?posted="
                                + shown.get(PER_PAGE - 1).row() + "#results"
                        : null);
    }

    void progress(ImportFile file, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("kindTitle", imports.kind(file).texts() + "title");
        model.addAttribute("standing", ImportLines.state(file));
    }

    private void problems(ImportFile file, ImportKind kind, int beyond, Model model) {
        model.addAttribute(
                "groups",
                imports.problemsByKind(file.id()).stream()
                        .map(group ->
                                new Group(column(kind, group.field()), said(group), group.times(), group.firstRows()))
                        .toList());
        List<RowProblem> problems = imports.problems(file.id(), beyond, PER_PAGE + 1);
        List<Integer> rows = problems.stream().map(RowProblem::row).distinct().toList();
        int last = rows.size() > PER_PAGE ? rows.get(PER_PAGE - 1) : Integer.MAX_VALUE;
        model.addAttribute(
                "wrong",
                problems.stream()
                        .filter(problem -> problem.row() <= last)
                        .map(problem -> new Line(
                                problem.row(),
                                column(kind, problem.column()),
                                words.say(problem.messageKey(), problem.arguments())))
                        .toList());
        model.addAttribute(
                "moreWrong", rows.size() > PER_PAGE ? "/imports/" + file.id() + "?wrong=" + last + "#wrong" : null);
    }

    private String said(Findings.Group group) {
        return words.say(group.problem().messageKey(), group.problem().arguments());
    }

    private String column(ImportKind kind, String field) {
        return field.isEmpty() ? "" : words.say(kind.texts() + "column." + field);
    }

    /** @param said the problem as it is said of one of the rows */
    record Group(String column, String said, int times, List<Integer> firstRows) {}

    record Line(int row, String column, String said) {}
}
