package io.kedang.identity.web;

import io.kedang.access.Needs;
import io.kedang.access.OpenToAll;
import io.kedang.access.Permission;
import io.kedang.identity.AppointingDeputies;
import io.kedang.identity.IdentityRefused;
import io.kedang.identity.People;
import io.kedang.identity.Person;
import io.kedang.identity.SignedIn;
import io.kedang.page.Choice;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Deputies: one's own, and for the administrator those of any person. */
@Controller
class DeputyController {

    private static final String MINE = "/me/deputies";

    private final AppointingDeputies appointing;
    private final People people;
    private final OnceOnly onceOnly;

    DeputyController(AppointingDeputies appointing, People people, OnceOnly onceOnly) {
        this.appointing = appointing;
        this.people = people;
        this.onceOnly = onceOnly;
    }

    @GetMapping(MINE)
    @OpenToAll
    String mine(@AuthenticationPrincipal SignedIn me, Model model) {
        return page(new Whose(me.actor().self(), MINE), DeputyForm.empty(), model);
    }

    @PostMapping(MINE)
    @OpenToAll
    String appointMine(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam UUID formKey,
            @ModelAttribute("typed") DeputyForm typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        return appoint(new Whose(me.actor().self(), MINE), formKey, typed, new Answer(response, model, redirect));
    }

    @PostMapping(MINE + "/{id}/end")
    @OpenToAll
    String endMine(@PathVariable UUID id, @RequestParam UUID formKey, RedirectAttributes redirect) {
        return end(id, formKey, MINE, redirect);
    }

    @GetMapping("/people/{person}/deputies")
    @Needs(Permission.MANAGE_PEOPLE)
    String of(@PathVariable EmployeeId person, Model model) {
        return page(Whose.of(person), DeputyForm.empty(), model);
    }

    @PostMapping("/people/{person}/deputies")
    @Needs(Permission.MANAGE_PEOPLE)
    String appointFor(
            @PathVariable EmployeeId person,
            @RequestParam UUID formKey,
            @ModelAttribute("typed") DeputyForm typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        return appoint(Whose.of(person), formKey, typed, new Answer(response, model, redirect));
    }

    @PostMapping("/people/{person}/deputies/{id}/end")
    @Needs(Permission.MANAGE_PEOPLE)
    String endFor(
            @PathVariable EmployeeId person,
            @PathVariable UUID id,
            @RequestParam UUID formKey,
            RedirectAttributes redirect) {
        return end(id, formKey, Whose.of(person).path(), redirect);
    }

    private String appoint(Whose whose, UUID formKey, DeputyForm typed, Answer answer) {
        List<Problem> problems = new ArrayList<>();
        var appointment = typed.read(problems);
        if (appointment.isPresent()) {
            try {
                return onceOnly.run(formKey, () -> {
                    appointing.appoint(whose.person(), appointment.get());
                    answer.redirect().addFlashAttribute("notice", "identity.deputy.appointed");
                    return "redirect:" + whose.path();
                });
            } catch (IdentityRefused refusal) {
                if (refusal.kind() != Refusal.Kind.INVALID) {
                    throw refusal;
                }
                problems.add(refusal.asProblem());
            }
        }
        answer.response().setStatus(422);
        answer.model().addAttribute("problems", problems);
        return page(whose, typed, answer.model());
    }

    private String end(UUID id, UUID formKey, String path, RedirectAttributes redirect) {
        return onceOnly.run(formKey, () -> {
            appointing.end(id);
            redirect.addFlashAttribute("notice", "identity.deputy.ended");
            return "redirect:" + path;
        });
    }

    private String page(Whose whose, DeputyForm typed, Model model) {
        Person person = people.find(whose.person()).orElseThrow(IdentityRefused::notFound);
        model.addAttribute("person", person);
        model.addAttribute("path", whose.path());
        model.addAttribute("mine", whose.path().equals(MINE));
        model.addAttribute("typed", typed);
        model.addAttribute("longest", appointing.longest());
        model.addAttribute("standIns", appointing.of(whose.person()));
        model.addAttribute("standsInFor", appointing.by(whose.person()));
        model.addAttribute(
                "candidates",
                appointing.candidates(whose.person()).stream()
                        .map(someone ->
                                new Choice(someone.id().toString(), someone.name() + " (" + someone.login() + ")"))
                        .toList());
        return "identity/deputies";
    }

    /** Whose deputies, and the address of that page. */
    private record Whose(EmployeeId person, String path) {

        static Whose of(EmployeeId person) {
            return new Whose(person, "/people/" + person + "/deputies");
        }
    }

    private record Answer(HttpServletResponse response, Model model, RedirectAttributes redirect) {}
}
