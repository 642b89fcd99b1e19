package io.kedang.intake.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.card.CardContent;
import io.kedang.card.CardRefused;
import io.kedang.card.CardRules;
import io.kedang.card.CardSummary;
import io.kedang.card.CardView;
import io.kedang.card.CardViews;
import io.kedang.card.Cards;
import io.kedang.card.Documents;
import io.kedang.card.Draft;
import io.kedang.card.Finding;
import io.kedang.card.Origin;
import io.kedang.card.Pages;
import io.kedang.card.ReadingHistory;
import io.kedang.card.Section;
import io.kedang.card.Seen;
import io.kedang.card.Typed;
import io.kedang.intake.Collecting;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import io.kedang.worklist.Walks;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Beginning a card and writing on it. */
@Controller
@Needs(Permission.COLLECT_CARDS)
class DraftController {

    private static final String PAGE = "intake/draft";

    private final Collecting collecting;
    private final Cards cards;
    private final CardRules rules;
    private final CardViews views;
    private final ReadingHistory history;
    private final Documents documents;
    private final Pages pages;
    private final Walks walks;
    private final OnceOnly once;

    DraftController(
            Collecting collecting,
            Cards cards,
            CardRules rules,
            CardViews views,
            ReadingHistory history,
            Documents documents,
            Pages pages,
            Walks walks,
            OnceOnly once) {
        this.collecting = collecting;
        this.cards = cards;
        this.rules = rules;
        this.views = views;
        this.history = history;
        this.documents = documents;
        this.pages = pages;
        this.walks = walks;
        this.once = once;
    }

    @GetMapping("/cards/new")
    String blank() {
        return "intake/new";
    }

    @PostMapping("/cards")
    String begin(
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "TYPED") Origin origin,
            @RequestParam MultiValueMap<String, String> parameters) {
        return once.run(formKey, () -> "redirect:/cards/" + collecting.begin(Typed.in(parameters), origin) + "/draft");
    }

    @GetMapping("/cards/{id}/draft")
    String write(@PathVariable CardId id, Model model, Locale locale, @RequestParam(defaultValue = "") String add) {
        Draft draft = collecting.open(id);
        List<Finding> findings = rules.whileWriting(draft.content());
        return show(new Sheet(draft, draft.content(), findings), Typed.spareRows("add:" + add), model, locale);
    }

    /** Saves and stays, adds a row, or goes on to checking. */
    @PostMapping("/cards/{id}/draft")
    String save(
            @PathVariable CardId id,
            @RequestParam long version,
            @RequestParam UUID writer,
            @RequestParam(defaultValue = "save") String action,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Map<String, String> typed = Typed.in(parameters);
        typed.putAll(Typed.removedRow(action));
        try {
            collecting.save(id, typed, new Seen(version, writer));
        } catch (CardRefused refused) {
            if (!refused.isConflictOfSaves()) {
                throw refused;
            }
            response.setStatus(HttpStatus.CONFLICT.value());
            return conflict(id, typed, model, locale);
        }
        List<String> dropped = CardContent.of(typed).unconsented();
        if (!dropped.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return unconsented(id, typed, dropped, model, locale);
        }
        if (action.equals("check")) {
            return "redirect:/cards/" + id + "/check";
        }
        Optional<Section> rows = Typed.rowsOf(action);
        if (rows.isPresent()) {
            if (action.startsWith("add:")) {
                redirect.addAttribute("add", rows.get().key());
            }
            return "redirect:/cards/" + id + "/draft#section-" + rows.get().key();
        }
        redirect.addFlashAttribute("notice", "intake.draft.saved");
        return "redirect:/cards/" + id + "/draft";
    }

    /** What lacks its separate consent was not stored: it stays in the form, with what is needed beside it. */
    private String unconsented(CardId id, Map<String, String> typed, List<String> dropped, Model model, Locale locale) {
        Draft saved = collecting.open(id);
        List<Finding> findings = new ArrayList<>();
        dropped.forEach(path -> findings.add(
                new Finding(path, Finding.Severity.WRONG, "card.finding.needs-separate-consent", List.of())));
        model.addAttribute("unconsented", true);
        return show(new Sheet(saved, saved.content().with(typed), findings), Map.of(), model, locale);
    }

    /** Yours and theirs: what was typed stays in the form, beside each field stands what was saved meanwhile. */
    private String conflict(CardId id, Map<String, String> typed, Model model, Locale locale) {
        Draft saved = collecting.open(id);
        List<Finding> findings = Typed.savedMeanwhile(saved.content(), typed);
        model.addAttribute("conflict", true);
        return show(new Sheet(saved, saved.content().with(typed), findings), Map.of(), model, locale);
    }

    private String show(Sheet sheet, Map<Section, Integer> spare, Model model, Locale locale) {
        CardSummary card = cards.get(sheet.draft().card());
        CardView view = CardView.reading(sheet.content(), cards.groups(card), locale)
                .with(sheet.findings())
                .remarked(history.remarks(card, card.revision()))
                .offering(spare);
        model.addAttribute("card", card);
        model.addAttribute("draft", sheet.draft());
        model.addAttribute("writer", UUID.randomUUID());
        model.addAttribute("documents", documents.of(card.id()));
        model.addAttribute("sections", views.of(view));
        model.addAttribute("returned", history.whyInHand(card).orElse(null));
        model.addAttribute("problems", sheet.problems());
        model.addAttribute("pages", pages.of(card.id()));
        walks.showAgain(card.id().subject(), model);
        return card.isFromPaper() ? "intake/paper" : PAGE;
    }

    @PostMapping(value = "/cards/{id}/draft", headers = "X-Requested-With=fetch")
    @ResponseBody
    Saved autosave(
            @PathVariable CardId id,
            @RequestParam long version,
            @RequestParam UUID writer,
            @RequestParam MultiValueMap<String, String> parameters) {
        Draft draft = collecting.save(id, Typed.in(parameters), new Seen(version, writer));
        return Saved.of(draft, cards.groups(cards.get(id)));
    }

    /** The draft as it is stored, and the content as it is shown. */
    private record Sheet(Draft draft, CardContent content, List<Finding> findings) {

        List<Problem> problems() {
            return findings.stream()
                    .filter(finding -> !finding.isDoubt())
                    .map(Finding::asProblem)
                    .toList();
        }
    }
}
