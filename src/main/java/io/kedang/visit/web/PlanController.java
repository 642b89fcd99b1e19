package io.kedang.visit.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.card.CardSummary;
import io.kedang.card.Cards;
import io.kedang.identity.People;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import io.kedang.shared.Refusal;
import io.kedang.visit.Plan;
import io.kedang.visit.PlanningVisits;
import io.kedang.visit.Visiting;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Planning a visit by hand, from the page of a card. */
@Controller
@RequestMapping("/cards/{id}/visit")
@Needs({Permission.KEEP_CARDS, Permission.SEE_KEEPING})
class PlanController {

    private final PlanningVisits planning;
    private final Visiting visiting;
    private final Cards cards;
    private final People people;
    private final OnceOnly once;
    private final Clock clock;

    PlanController(PlanningVisits planning, Visiting visiting, Cards cards, People people, OnceOnly once, Clock clock) {
        this.planning = planning;
        this.visiting = visiting;
        this.cards = cards;
        this.people = people;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping
    String page(@PathVariable CardId id, Model model) {
        return show(id, "", "", List.of(), model);
    }

    private String show(CardId id, String dueOn, String purpose, List<Problem> problems, Model model) {
        CardSummary card = cards.get(id);
        planning.requirePlannable(card);
        model.addAttribute("card", card);
        model.addAttribute(
                "visitor",
                people.names(List.of(card.holding().owner())).get(card.holding().owner()));
        model.addAttribute("dueOn", dueOn);
        model.addAttribute("purpose", purpose);
        model.addAttribute("problems", problems);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("latest", visiting.latestNext());
        return "visit/plan";
    }

    @PostMapping
    String plan(
            @PathVariable CardId id,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String dueOn,
            @RequestParam(defaultValue = "") String purpose,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Plan plan = new Plan(id, Days.parse(dueOn).orElse(LocalDate.MIN), purpose);
        List<Problem> problems = planning.problems(plan);
        if (problems.isEmpty()) {
            try {
                return once.run(formKey, () -> {
                    planning.plan(plan);
                    redirect.addFlashAttribute("notice", "visit.planned");
                    return "redirect:/cards/" + id;
                });
            } catch (Refusal refused) {
                if (refused.kind() != Refusal.Kind.INVALID) {
                    throw refused;
                }
                problems = List.of(new Problem("purpose", refused.messageKey(), refused.arguments()));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return show(id, dueOn, purpose, problems, model);
    }
}
