package io.kedang.archive.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.archive.ArchiveRefused;
import io.kedang.archive.Filing;
import io.kedang.archive.Filings;
import io.kedang.archive.NotedPlace;
import io.kedang.archive.PlaceForm;
import io.kedang.archive.Places;
import io.kedang.card.CardSummary;
import io.kedang.card.Cards;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/cards/{id}/place")
@Needs(Permission.ENTER_CARDS)
class PlaceController {

    private final Places places;
    private final Filings filings;
    private final Cards cards;
    private final OnceOnly onceOnly;

    PlaceController(Places places, Filings filings, Cards cards, OnceOnly onceOnly) {
        this.places = places;
        this.filings = filings;
        this.cards = cards;
        this.onceOnly = onceOnly;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        CardId card = new CardId(id);
        Optional<NotedPlace> noted = places.of(card);
        return page(card, noted.map(NotedPlace::place).map(PlaceForm::of).orElse(PlaceForm.empty()), noted, model);
    }

    @PostMapping
    String change(
            @PathVariable UUID id,
            @RequestParam UUID formKey,
            @RequestParam long version,
            @ModelAttribute("form") PlaceForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CardId card = new CardId(id);
        List<Problem> problems = form.problems();
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("problems", problems);
            return page(card, form, places.of(card), version, model);
        }
        try {
            return onceOnly.run(formKey, () -> {
                places.change(card, form.place(), version);
                redirect.addFlashAttribute("notice", "archive.place.done");
                return "redirect:/cards/" + card;
            });
        } catch (ArchiveRefused e) {
            if (!e.isPlaceChangedMeanwhile()) {
                throw e;
            }
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("conflict", true);
            return page(card, form, places.of(card), model);
        }
    }

    private String page(CardId card, PlaceForm form, Optional<NotedPlace> noted, Model model) {
        return page(card, form, noted, noted.map(NotedPlace::version).orElse(0L), model);
    }

    private String page(CardId card, PlaceForm form, Optional<NotedPlace> noted, long version, Model model) {
        CardSummary summary = cards.get(card);
        Filing filing = filings.of(card).orElseThrow(ArchiveRefused::noNumber);
        model.addAttribute("card", summary);
        model.addAttribute("filing", filing);
        model.addAttribute("form", form);
        model.addAttribute("noted", noted.orElse(null));
        model.addAttribute("version", version);
        return "archive/place";
    }
}
