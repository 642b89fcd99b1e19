package io.kedang.identity.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.identity.DepartmentId;
import io.kedang.identity.IdentityRefused;
import io.kedang.identity.Organisation;
import io.kedang.identity.Organisation.DepartmentRecord;
import io.kedang.identity.Organisation.TeamRecord;
import io.kedang.page.Choice;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.shared.Refusal;
import io.kedang.shared.TeamId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The administrator's pages about departments and teams. */
@Controller
@Needs(Permission.MANAGE_PEOPLE)
class OrganisationController {

    private static final String LIST = "redirect:/teams";

    private final Organisation organisation;
    private final OnceOnly onceOnly;

    OrganisationController(Organisation organisation, OnceOnly onceOnly) {
        this.organisation = organisation;
        this.onceOnly = onceOnly;
    }

    @GetMapping("/teams")
    String list(Model model) {
        List<DepartmentRecord> departments = organisation.departments();
        List<TeamRecord> teams = organisation.teams();
        model.addAttribute(
                "departments",
                departments.stream().filter(DepartmentRecord::open).toList());
        model.addAttribute(
                "closedDepartments",
                departments.stream().filter(one -> !one.open()).toList());
        model.addAttribute("teams", teams.stream().filter(TeamRecord::open).toList());
        model.addAttribute(
                "closedTeams", teams.stream().filter(one -> !one.open()).toList());
        model.addAttribute(
                "departmentNames",
                departments.stream().collect(Collectors.toMap(DepartmentRecord::id, DepartmentRecord::name)));
        return "identity/teams";
    }

    @GetMapping("/teams/new")
    String newTeam(Model model) {
        return teamForm(new UnitForm("", "", 0), "/teams", model);
    }

    @PostMapping("/teams")
    String addTeam(
            @RequestParam UUID formKey,
            @ModelAttribute("typed") UnitForm unit,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        List<Problem> problems = checkTeam(unit);
        String view = save(formKey, problems, redirect, () -> {
            organisation.addTeam(unit.name(), DepartmentId.of(unit.department()));
        });
        return problems.isEmpty() ? view : again(problems, response, model, () -> teamForm(unit, "/teams", model));
    }

    @GetMapping("/teams/{id}")
    String team(@PathVariable TeamId id, Model model) {
        TeamRecord team = organisation.team(id);
        model.addAttribute("open", team.open());
        return teamForm(new UnitForm(team.name(), team.department().toString(), team.version()), "/teams/" + id, model);
    }

    @PostMapping("/teams/{id}")
    String changeTeam(
            @PathVariable TeamId id,
            @RequestParam UUID formKey,
            @ModelAttribute("typed") UnitForm unit,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        List<Problem> problems = checkTeam(unit);
        String view = save(formKey, problems, redirect, () -> {
            organisation.changeTeam(id, unit.version(), unit.name(), DepartmentId.of(unit.department()));
        });
        return problems.isEmpty()
                ? view
                : again(problems, response, model, () -> {
                    TeamRecord now = organisation.team(id);
                    return teamForm(meanwhile(unit, problems, now.name(), now.version()), "/teams/" + id, model);
                });
    }

    @GetMapping("/departments/new")
    String newDepartment(Model model) {
        return departmentForm(new UnitForm("", "", 0), "/departments", model);
    }

    @PostMapping("/departments")
    String addDepartment(
            @RequestParam UUID formKey,
            @ModelAttribute("typed") UnitForm unit,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        List<Problem> problems = check(unit);
        String view = save(formKey, problems, redirect, () -> {
            organisation.addDepartment(unit.name());
        });
        return problems.isEmpty()
                ? view
                : again(problems, response, model, () -> departmentForm(unit, "/departments", model));
    }

    @GetMapping("/departments/{id}")
    String department(@PathVariable DepartmentId id, Model model) {
        DepartmentRecord department = organisation.department(id);
        model.addAttribute("open", department.open());
        return departmentForm(new UnitForm(department.name(), "", department.version()), "/departments/" + id, model);
    }

    @PostMapping("/departments/{id}")
    String renameDepartment(
            @PathVariable DepartmentId id,
            @RequestParam UUID formKey,
            @ModelAttribute("typed") UnitForm unit,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        List<Problem> problems = check(unit);
        String view = save(formKey, problems, redirect, () -> {
            organisation.renameDepartment(id, unit.version(), unit.name());
        });
        return problems.isEmpty()
                ? view
                : again(problems, response, model, () -> {
                    DepartmentRecord now = organisation.department(id);
                    return departmentForm(
                            meanwhile(unit, problems, now.name(), now.version()), "/departments/" + id, model);
                });
    }

    private String save(UUID formKey, List<Problem> problems, RedirectAttributes redirect, Runnable change) {
        if (!problems.isEmpty()) {
            return "";
        }
        try {
            return onceOnly.run(formKey, () -> {
                change.run();
                redirect.addFlashAttribute("notice", "identity.teams.saved");
                return LIST;
            });
        } catch (IdentityRefused refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            problems.add(refusal.asProblem());
            return "";
        }
    }

    private static String again(
            List<Problem> problems, HttpServletResponse response, Model model, Supplier<String> form) {
        response.setStatus(422);
        String view = form.get();
        model.addAttribute("problems", problems);
        return view;
    }

    /** After someone else's change: tells the name of now, and saving again is on top of that. */
    private static UnitForm meanwhile(UnitForm typed, List<Problem> problems, String nameNow, int versionNow) {
        if (typed.version() != versionNow) {
            problems.clear();
            problems.add(Problem.of("name", "identity.teams.changed-meanwhile", nameNow));
        }
        return new UnitForm(typed.name(), typed.department(), versionNow);
    }

    private static List<Problem> check(UnitForm unit) {
        List<Problem> problems = new ArrayList<>();
        NameField.check(unit.name(), problems);
        return problems;
    }

    private List<Problem> checkTeam(UnitForm unit) {
        List<Problem> problems = check(unit);
        if (departments().stream().noneMatch(choice -> choice.code().equals(unit.department()))) {
            problems.add(Problem.of("department", "identity.teams.department-missing"));
        }
        return problems;
    }

    private String teamForm(UnitForm unit, String action, Model model) {
        model.addAttribute("departments", departments());
        return form("team", unit, action, model);
    }

    private static String departmentForm(UnitForm unit, String action, Model model) {
        return form("department", unit, action, model);
    }

    private static String form(String kind, UnitForm unit, String action, Model model) {
        model.addAttribute("kind", kind);
        if (!model.containsAttribute("open")) {
            model.addAttribute("open", true);
        }
        model.addAttribute("typed", unit);
        model.addAttribute("action", action);
        model.addAttribute("fresh", action.lastIndexOf('/') == 0);
        return "identity/unit";
    }

    private List<Choice> departments() {
        return organisation.departments().stream()
                .filter(DepartmentRecord::open)
                .map(department -> new Choice(department.id().toString(), department.name()))
                .toList();
    }

    /** A team or department as typed. @param department of a team; empty for a department */
    record UnitForm(@Nullable String name, @Nullable String department, int version) {

        UnitForm {
            name = Objects.requireNonNullElse(name, "").strip();
            department = Objects.requireNonNullElse(department, "");
        }
    }
}
