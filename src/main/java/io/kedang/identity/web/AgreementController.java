package io.kedang.identity.web;

import io.kedang.access.Access;
import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.identity.ConfidentialityAgreements;
import io.kedang.identity.IdentityRefused;
import io.kedang.identity.People;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Confidentiality agreements of a person, and who keeps archives at all. */
@Controller
class AgreementController {

    private final ConfidentialityAgreements agreements;
    private final People people;
    private final Access access;
    private final OnceOnly onceOnly;

    AgreementController(ConfidentialityAgreements agreements, People people, Access access, OnceOnly onceOnly) {
        this.agreements = agreements;
        this.people = people;
        this.access = access;
        this.onceOnly = onceOnly;
    }

    @GetMapping("/keepers")
    @Needs(Permission.SEE_KEEPERS)
    String keepers(Model model) {
        model.addAttribute("keepers", agreements.keepers());
        model.addAttribute("manages", access.may(Permission.MANAGE_PEOPLE));
        return "identity/keepers";
    }

    @GetMapping("/people/{person}/agreements")
    @Needs(Permission.MANAGE_PEOPLE)
    String of(@PathVariable EmployeeId person, Model model) {
        return page(person, AgreementForm.empty(), model);
    }

    @PostMapping("/people/{person}/agreements")
    @Needs(Permission.MANAGE_PEOPLE)
    String record(
            @PathVariable EmployeeId person,
            @RequestParam UUID formKey,
            @ModelAttribute("typed") AgreementForm typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        List<Problem> problems = new ArrayList<>();
        var signed = typed.read(problems);
        if (signed.isPresent()) {
            try {
                return onceOnly.run(formKey, () -> {
                    agreements.record(person, signed.get());
                    redirect.addFlashAttribute("notice", "identity.agreement.recorded");
                    return "redirect:/people/" + person + "/agreements";
                });
            } catch (IdentityRefused refusal) {
                if (refusal.kind() != Refusal.Kind.INVALID) {
                    throw refusal;
                }
                problems.add(refusal.asProblem());
            }
        }
        response.setStatus(422);
        model.addAttribute("problems", problems);
        return page(person, typed, model);
    }

    @PostMapping("/people/{person}/agreements/{id}/end")
    @Needs(Permission.MANAGE_PEOPLE)
    String end(
            @PathVariable EmployeeId person,
            @PathVariable UUID id,
            @RequestParam UUID formKey,
            RedirectAttributes redirect) {
        return onceOnly.run(formKey, () -> {
            agreements.end(person, id);
            redirect.addFlashAttribute("notice", "identity.agreement.ended");
            return "redirect:/people/" + person + "/agreements";
        });
    }

    private String page(EmployeeId person, AgreementForm typed, Model model) {
        model.addAttribute("person", people.find(person).orElseThrow(IdentityRefused::notFound));
        model.addAttribute("typed", typed);
        model.addAttribute("agreements", agreements.of(person));
        return "identity/agreements";
    }
}
