package io.kedang.identity.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.identity.IdentityRefused;
import io.kedang.identity.Leaving;
import io.kedang.identity.ManagingPeople;
import io.kedang.page.Choice;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person leaves, or passes all work on: to whom, and what it is. */
@Controller
@RequestMapping("/people/{person}/leaving")
@Needs(Permission.MANAGE_PEOPLE)
class LeavingController {

    private final Leaving leaving;
    private final ManagingPeople managing;
    private final OnceOnly onceOnly;

    LeavingController(Leaving leaving, ManagingPeople managing, OnceOnly onceOnly) {
        this.leaving = leaving;
        this.managing = managing;
        this.onceOnly = onceOnly;
    }

    @GetMapping
    String page(@PathVariable EmployeeId person, Model model) {
        return page(person, "", model);
    }

    @PostMapping
    String leave(
            @PathVariable EmployeeId person,
            @RequestParam UUID formKey,
            Chosen chosen,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        try {
            return onceOnly.run(formKey, () -> {
                chosen.to().ifPresent(to -> leaving.handOver(person, to));
                if (chosen.leaves()) {
                    leaving.deactivate(person, chosen.version());
                }
                redirect.addFlashAttribute(
                        "notice", chosen.leaves() ? "identity.leaving.left" : "identity.leaving.handed-over");
                return "redirect:/people/" + person;
            });
        } catch (IdentityRefused refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            response.setStatus(422);
            model.addAttribute(
                    "problems", List.of(new Problem("successor", refusal.messageKey(), refusal.arguments())));
            return page(person, String.valueOf(chosen.successor()), model);
        }
    }

    private String page(EmployeeId person, String successor, Model model) {
        model.addAttribute("person", managing.record(person));
        model.addAttribute("held", leaving.held(person));
        model.addAttribute("successor", successor);
        model.addAttribute(
                "successors",
                leaving.successors(person).stream()
                        .map(someone ->
                                new Choice(someone.id().toString(), someone.name() + " (" + someone.login() + ")"))
                        .toList());
        return "identity/leaving";
    }

    /** @param action {@code leave}, or only {@code hand-over} */
    record Chosen(@Nullable String successor, @Nullable String action, int version) {

        Optional<EmployeeId> to() {
            try {
                return Optional.ofNullable(successor)
                        .filter(it -> !it.isEmpty())
                        .map(EmployeeId::of);
            } catch (IllegalArgumentException none) {
                return Optional.empty();
            }
        }

        boolean leaves() {
            return "leave".equals(action);
        }
    }
}
