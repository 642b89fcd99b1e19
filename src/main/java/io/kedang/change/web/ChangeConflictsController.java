package io.kedang.change.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.card.Cards;
import io.kedang.card.Conflict;
import io.kedang.card.ConflictViews;
import io.kedang.change.ChangeId;
import io.kedang.change.Crossing;
import io.kedang.change.DecidingConflicts;
import io.kedang.identity.People;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Before, theirs and yours where two changes crossed, to be decided field by field. */
@Controller
@Needs({Permission.REPORT_CHANGES, Permission.COLLATE_VISITS})
@RequestMapping("/changes/{id}/conflicts")
class ChangeConflictsController {

    private static final String CHOICE = "choice.";
    private static final String YOURS = "yours";
    private static final Set<String> CHOICES = Set.of(YOURS, "theirs");

    private final DecidingConflicts deciding;
    private final ConflictViews views;
    private final Cards cards;
    private final People people;
    private final OnceOnly once;

    ChangeConflictsController(
            DecidingConflicts deciding, ConflictViews views, Cards cards, People people, OnceOnly once) {
        this.deciding = deciding;
        this.views = views;
        this.cards = cards;
        this.people = people;
        this.once = once;
    }

    /** What crossed, and what is chosen of it so far. */
    private record Sheet(Crossing crossing, Map<String, String> choices) {

        List<Problem> problems() {
            return crossing.merged().conflicts().stream()
                    .map(conflict -> CHOICE + conflict.key())
                    .filter(name -> !CHOICES.contains(choices.getOrDefault(name, "")))
                    .map(name -> Problem.of(name, "change.conflicts.choose"))
                    .toList();
        }

        Set<String> yours() {
            return crossing.merged().conflicts().stream()
                    .map(Conflict::key)
                    .filter(key -> YOURS.equals(choices.get(CHOICE + key)))
                    .collect(Collectors.toSet());
        }
    }

    @GetMapping
    String show(
            @PathVariable ChangeId id,
            @RequestParam(defaultValue = "") String back,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Crossing crossing = deciding.of(id);
        return crossing.merged().isClean()
                ? Back.of(back).within("/changes/" + id, redirect)
                : page(id, new Sheet(crossing, Map.of()), Back.of(back), model, locale);
    }

    private String page(ChangeId id, Sheet sheet, Back back, Model model, Locale locale) {
        Crossing crossing = sheet.crossing();
        model.addAttribute("change", id);
        model.addAttribute("back", back.path());
        model.addAttribute("name", cards.names(List.of(crossing.card())).getOrDefault(crossing.card(), ""));
        model.addAttribute("live", crossing.live());
        model.addAttribute(
                "by",
                people.names(List.of(crossing.live().handedInBy()))
                        .getOrDefault(crossing.live().handedInBy(), ""));
        model.addAttribute("conflicts", views.of(crossing.merged().conflicts(), locale));
        model.addAttribute("choices", sheet.choices());
        return "change/conflicts";
    }

    @PostMapping
    String decide(
            @PathVariable ChangeId id,
            @RequestParam UUID formKey,
            @RequestParam int live,
            @RequestParam(defaultValue = "") String back,
            @RequestParam Map<String, String> parameters,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Sheet sheet = new Sheet(deciding.of(id), parameters);
        if (sheet.crossing().live().number() == live && !sheet.problems().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("problems", sheet.problems());
            return page(id, sheet, Back.of(back), model, locale);
        }
        return once.run(formKey, () -> {
            deciding.decide(id, live, sheet.yours());
            redirect.addFlashAttribute("notice", "change.conflicts.decided");
            return Back.of(back).within("/changes/" + id, redirect);
        });
    }
}
