package io.kedang.identity.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.identity.ClosingDepartments;
import io.kedang.identity.ClosingTeams;
import io.kedang.identity.DepartmentId;
import io.kedang.identity.IdentityRefused;
import io.kedang.identity.Organisation;
import io.kedang.page.Choice;
import io.kedang.page.OnceOnly;
import io.kedang.shared.Refusal;
import io.kedang.shared.TeamId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Closing teams and departments, and opening them again. */
@Controller
@Needs(Permission.MANAGE_PEOPLE)
class ClosingController {

    private final ClosingTeams teams;
    private final ClosingDepartments departments;
    private final Organisation organisation;
    private final OnceOnly onceOnly;

    ClosingController(
            ClosingTeams teams, ClosingDepartments departments, Organisation organisation, OnceOnly onceOnly) {
        this.teams = teams;
        this.departments = departments;
        this.organisation = organisation;
        this.onceOnly = onceOnly;
    }

    @GetMapping("/teams/{id}/closing")
    String team(@PathVariable TeamId id, Model model) {
        Organisation.TeamRecord team = organisation.team(id);
        List<Choice> successors = teams.needsSuccessor(id)
                ? teams.successors(id).stream()
                        .map(one -> new Choice(one.id().toString(), one.name()))
                        .toList()
                : List.of();
        model.addAttribute("needsSuccessor", teams.needsSuccessor(id));
        model.addAttribute("successors", successors);
        return page(new Unit("team", team.name(), "/teams/" + id), teams.inTheWay(id), model);
    }

    @PostMapping("/teams/{id}/closing")
    String closeTeam(
            @PathVariable TeamId id,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String successor,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        return act(
                () -> onceOnly.run(formKey, () -> {
                    teams.close(id, chosen(successor));
                    return done("identity.closing.closed", "/teams", redirect);
                }),
                () -> team(id, model),
                response,
                model);
    }

    @PostMapping("/teams/{id}/reopening")
    String reopenTeam(
            @PathVariable TeamId id,
            @RequestParam UUID formKey,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        return act(
                () -> onceOnly.run(formKey, () -> {
                    teams.reopen(id);
                    return done("identity.closing.reopened", "/teams/" + id, redirect);
                }),
                () -> team(id, model),
                response,
                model);
    }

    @GetMapping("/departments/{id}/closing")
    String department(@PathVariable DepartmentId id, Model model) {
        model.addAttribute("needsSuccessor", false);
        Unit unit = new Unit("department", organisation.department(id).name(), "/departments/" + id);
        return page(unit, departments.inTheWay(id), model);
    }

    @PostMapping("/departments/{id}/closing")
    String closeDepartment(
            @PathVariable DepartmentId id,
            @RequestParam UUID formKey,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        return act(
                () -> onceOnly.run(formKey, () -> {
                    departments.close(id);
                    return done("identity.closing.closed", "/teams", redirect);
                }),
                () -> department(id, model),
                response,
                model);
    }

    @PostMapping("/departments/{id}/reopening")
    String reopenDepartment(@PathVariable DepartmentId id, @RequestParam UUID formKey, RedirectAttributes redirect) {
        return onceOnly.run(formKey, () -> {
            departments.reopen(id);
            return done("identity.closing.reopened", "/departments/" + id, redirect);
        });
    }

    private static String act(
            Supplier<String> change, Supplier<String> again, HttpServletResponse response, Model model) {
        try {
            return change.get();
        } catch (IdentityRefused refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            response.setStatus(422);
            model.addAttribute("problems", List.of(refusal.asProblem()));
            return again.get();
        }
    }

    private static String done(String notice, String page, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:" + page;
    }

    private static Optional<TeamId> chosen(String successor) {
        try {
            return Optional.of(successor).filter(it -> !it.isEmpty()).map(TeamId::of);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static String page(Unit unit, List<MessageSourceResolvable> inTheWay, Model model) {
        model.addAttribute("unit", unit);
        model.addAttribute("inTheWay", inTheWay);
        return "identity/closing";
    }

    /** What is to be closed. @param kind team or department @param path of its page */
    record Unit(String kind, String name, String path) {}
}
