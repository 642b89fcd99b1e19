package io.kedang.grading.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.catalogue.CodeList;
import io.kedang.catalogue.Codes;
import io.kedang.grading.AbcClass;
import io.kedang.grading.FindingGrades;
import io.kedang.grading.GradedLine;
import io.kedang.grading.Importance;
import io.kedang.grading.Level;
import io.kedang.grading.RiskClass;
import io.kedang.identity.People;
import io.kedang.identity.Team;
import io.kedang.page.Choice;
import io.kedang.page.MenuEntry;
import io.kedang.page.Words;
import io.kedang.shared.TeamId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of customers by grade, the largest first. */
@Controller
@Needs(Permission.SEE_GRADES)
class GradesController {

    private final FindingGrades finding;
    private final People people;
    private final Codes codes;
    private final Words words;

    GradesController(FindingGrades finding, People people, Codes codes, Words words) {
        this.finding = finding;
        this.people = people;
        this.codes = codes;
        this.words = words;
    }

    @GetMapping("/grades")
    String list(GradeFilters filters, Model model, Locale locale) {
        List<GradedLine> found = finding.find(filters.query());
        List<GradedLine> lines = found.subList(0, Math.min(FindingGrades.PAGE, found.size()));
        model.addAttribute("filters", filters);
        model.addAttribute("lines", lines);
        model.addAttribute(
                "next",
                found.size() > lines.size()
                        ? filters.next(lines.get(lines.size() - 1).cursor())
                        : null);
        model.addAttribute(
                "owners",
                people.names(lines.stream().map(GradedLine::owner).distinct().toList()));
        teams(model);
        model.addAttribute("stageLabels", stageLabels(lines, locale));
        choices(model, locale);
        return "grading/list";
    }

    private void teams(Model model) {
        List<Team> teams = people.teams();
        Map<TeamId, String> names = teams.stream().collect(Collectors.toMap(Team::id, Team::name));
        model.addAttribute("teamNames", names);
        model.addAttribute(
                "teams",
                teams.stream()
                        .filter(Team::open)
                        .map(team -> new Choice(team.id().toString(), team.name()))
                        .toList());
    }

    private Map<String, String> stageLabels(List<GradedLine> lines, Locale locale) {
        return lines.stream()
                .flatMap(line -> line.stage().stream())
                .distinct()
                .collect(
                        Collectors.toMap(Function.identity(), code -> codes.label(CodeList.SALES_STAGE, code, locale)));
    }

    private void choices(Model model, Locale locale) {
        model.addAttribute(
                "importances",
                Arrays.stream(Importance.values())
                        .map(one -> new Choice(one.name(), words.say(one.messageKey())))
                        .toList());
        model.addAttribute(
                "levels",
                Choice.ofTexts(Arrays.stream(Level.values()).map(Enum::name).toList()));
        model.addAttribute(
                "abcs",
                Choice.ofTexts(Arrays.stream(AbcClass.values()).map(Enum::name).toList()));
        model.addAttribute(
                "risks",
                Arrays.stream(RiskClass.values())
                        .map(one -> new Choice(one.name(), words.say(one.messageKey())))
                        .toList());
        model.addAttribute(
                "stages",
                codes.choices(CodeList.SALES_STAGE, locale).stream()
                        .map(code -> new Choice(code.code(), code.label()))
                        .toList());
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {

        @Bean
        MenuEntry gradesEntry() {
            return new MenuEntry("grading.list.menu", "/grades", "chart-bar", Permission.SEE_GRADES, 40, "g g");
        }
    }
}
