package io.kedang.change.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.card.Cards;
import io.kedang.card.ConflictViews;
import io.kedang.change.ChangeId;
import io.kedang.change.Crossing;
import io.kedang.change.DecidingConflicts;
import io.kedang.identity.People;
import io.kedang.page.OnceOnly;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    @GetMapping
    String show(
            @PathVariable ChangeId id,
            @RequestParam(defaultValue = "") String back,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Crossing crossing = deciding.of(id);
        if (crossing.merged().isClean()) {
            return Back.of(back).within("/changes/" + id, redirect);
        }
        model.addAttribute("change", id);
        model.addAttribute("back", Back.of(back).path());
        model.addAttribute("name", cards.names(List.of(crossing.card())).getOrDefault(crossing.card(), ""));
        model.addAttribute("live", crossing.live());
        model.addAttribute(
                "by",
                people.names(List.of(crossing.live().handedInBy()))
                        .getOrDefault(crossing.live().handedInBy(), ""));
        model.addAttribute("conflicts", views.of(crossing.merged().conflicts(), locale));
        return "change/conflicts";
    }

    /** Nothing chosen for a conflict leaves what the card says. */
    @PostMapping
    String decide(
            @PathVariable ChangeId id,
            @RequestParam UUID formKey,
            @RequestParam int live,
            @RequestParam(defaultValue = "") String back,
            @RequestParam Map<String, String> parameters,
            RedirectAttributes redirect) {
        Set<String> yours = parameters.entrySet().stream()
                .filter(entry ->
                        entry.getKey().startsWith(CHOICE) && entry.getValue().equals("yours"))
                .map(entry -> entry.getKey().substring(CHOICE.length()))
                .collect(Collectors.toSet());
        return once.run(formKey, () -> {
            deciding.decide(id, live, yours);
            redirect.addFlashAttribute("notice", "change.conflicts.decided");
            return Back.of(back).within("/changes/" + id, redirect);
        });
    }
}
