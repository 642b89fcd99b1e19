package io.kedang.freshness.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.card.Cards;
import io.kedang.card.Section;
import io.kedang.freshness.ConfirmingSections;
import io.kedang.freshness.Evidence;
import io.kedang.freshness.FreshnessRefused;
import io.kedang.page.Choice;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.page.Words;
import io.kedang.shared.CardId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** Confirming sections of a live card. */
@Controller
@RequestMapping("/cards/{id}/confirm")
@Needs(Permission.REPORT_CHANGES)
class ConfirmController {

    private final Cards cards;
    private final ConfirmingSections confirming;
    private final FreshnessNotes notes;
    private final Words words;
    private final OnceOnly onceOnly;

    ConfirmController(
            Cards cards, ConfirmingSections confirming, FreshnessNotes notes, Words words, OnceOnly onceOnly) {
        this.cards = cards;
        this.confirming = confirming;
        this.notes = notes;
        this.words = words;
        this.onceOnly = onceOnly;
    }

    /** What is stale is proposed. */
    @GetMapping
    String page(@PathVariable CardId id, Model model) {
        List<FreshnessNote> offered = notes.of(confirming.offered(id));
        List<String> stale = offered.stream()
                .filter(FreshnessNote::stale)
                .map(note -> note.freshness().section().name())
                .toList();
        return form(id, offered, stale, "", model);
    }

    @PostMapping
    String confirm(
            @PathVariable CardId id,
            @RequestParam UUID formKey,
            @RequestParam(required = false) @Nullable Set<String> sections,
            @RequestParam(defaultValue = "") String evidence,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Set<String> chosen = sections == null ? Set.of() : sections;
        try {
            return onceOnly.run(formKey, () -> {
                confirming.confirm(id, sections(chosen), evidence(evidence));
                redirect.addFlashAttribute("notice", "freshness.confirmed");
                return "redirect:/cards/" + id;
            });
        } catch (FreshnessRefused refusal) {
            if (refusal.problems().isEmpty()) {
                throw refusal;
            }
            response.setStatus(422);
            model.addAttribute("problems", refusal.problems());
            return form(id, notes.of(confirming.offered(id)), List.copyOf(chosen), evidence, model);
        }
    }

    /** What no page of ours offers is left out. */
    private static Set<Section> sections(Set<String> chosen) {
        EnumSet<Section> sections = EnumSet.noneOf(Section.class);
        Arrays.stream(Section.values())
                .filter(section -> chosen.contains(section.name()))
                .forEach(sections::add);
        return sections;
    }

    private static Evidence evidence(String chosen) {
        Optional<Evidence> evidence = Arrays.stream(Evidence.values())
                .filter(one -> one.name().equals(chosen))
                .findFirst();
        return evidence.orElseThrow(
                () -> FreshnessRefused.invalid(List.of(Problem.of("evidence", "freshness.problem.evidence"))));
    }

    private String form(CardId id, List<FreshnessNote> offered, List<String> chosen, String evidence, Model model) {
        model.addAttribute("card", cards.get(id));
        model.addAttribute("offered", offered);
        model.addAttribute("chosen", chosen);
        model.addAttribute("evidence", evidence);
        model.addAttribute(
                "evidences",
                Arrays.stream(Evidence.values())
                        .map(one -> new Choice(one.name(), words.say(one.messageKey())))
                        .toList());
        return "freshness/confirm";
    }
}
