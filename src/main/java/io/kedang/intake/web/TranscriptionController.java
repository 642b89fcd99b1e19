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
import io.kedang.card.Draft;
import io.kedang.card.Finding;
import io.kedang.card.Pages;
import io.kedang.card.ReadingCards;
import io.kedang.card.Section;
import io.kedang.card.Seen;
import io.kedang.card.Typed;
import io.kedang.intake.Correction;
import io.kedang.intake.Reason;
import io.kedang.intake.Transcribing;
import io.kedang.page.OnceOnly;
import io.kedang.shared.CardId;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.Walks;
import io.kedang.worklist.WorkList;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The clerk types what the signed photo shows, with the photo beside the form. */
@Controller
@Needs(Permission.ENTER_CARDS)
@RequestMapping("/intake/entries/{task}")
class TranscriptionController {

    private final Transcribing transcribing;
    private final WorkList workList;
    private final Cards cards;
    private final CardRules rules;
    private final CardViews views;
    private final ReadingCards reading;
    private final Pages pages;
    private final Arrival arrival;
    private final Walks walks;
    private final OnceOnly once;

    TranscriptionController(
            Transcribing transcribing,
            WorkList workList,
            Cards cards,
            CardRules rules,
            CardViews views,
            ReadingCards reading,
            Pages pages,
            Arrival arrival,
            Walks walks,
            OnceOnly once) {
        this.transcribing = transcribing;
        this.workList = workList;
        this.cards = cards;
        this.rules = rules;
        this.views = views;
        this.reading = reading;
        this.pages = pages;
        this.arrival = arrival;
        this.walks = walks;
        this.once = once;
    }

    @GetMapping("/transcription")
    String write(@PathVariable TaskId task, @RequestParam(defaultValue = "") String add, Model model, Locale locale) {
        OpenTask open = workList.open(task);
        Draft draft = transcribing.open(open.requireCard());
        List<Finding> findings = rules.whileWriting(draft.content());
        return show(open, new Sheet(draft, draft.content(), findings, Typed.spareRows("add:" + add)), model, locale);
    }

    /** Saves and stays, adds a row, or goes on to entering. */
    @PostMapping("/transcription")
    String save(
            @PathVariable TaskId task,
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
        OpenTask open = workList.open(task);
        String page = "redirect:/intake/entries/" + task + "/transcription";
        try {
            transcribing.save(task, typed, new Seen(version, writer));
        } catch (CardRefused refused) {
            if (!refused.isConflictOfSaves()) {
                throw refused;
            }
            response.setStatus(HttpStatus.CONFLICT.value());
            return conflict(open, typed, model, locale);
        }
        if (action.equals("check")) {
            return transcribing.isFinished(open.requireCard())
                    ? "redirect:/intake/entries/" + task + "/enter"
                    : unfinished(open, typed, model, locale, response);
        }
        Optional<Section> rows = Typed.rowsOf(action);
        if (rows.isPresent()) {
            if (action.startsWith("add:")) {
                redirect.addAttribute("add", rows.get().key());
            }
            return page + "#section-" + rows.get().key();
        }
        redirect.addFlashAttribute("notice", "intake.draft.saved");
        return page;
    }

    private String unfinished(
            OpenTask open, Map<String, String> typed, Model model, Locale locale, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        Draft draft = transcribing.open(open.requireCard());
        List<Finding> findings = new ArrayList<>(transcribing.check(open.requireCard()));
        List<Correction> corrections = transcribing.corrections(open.requireCard());
        corrections.forEach(correction -> findings.add(new Finding(
                correction.path(),
                Finding.Severity.WRONG,
                "intake.transcription.signed-otherwise",
                List.of(correction.signed()))));
        model.addAttribute("checked", true);
        model.addAttribute("corrections", corrections);
        return show(open, new Sheet(draft, draft.content().with(typed), findings, Map.of()), model, locale);
    }

    private String conflict(OpenTask open, Map<String, String> typed, Model model, Locale locale) {
        Draft saved = transcribing.open(open.requireCard());
        List<Finding> findings = Typed.savedMeanwhile(saved.content(), typed);
        model.addAttribute("conflict", true);
        return show(open, new Sheet(saved, saved.content().with(typed), findings, Map.of()), model, locale);
    }

    private String show(OpenTask task, Sheet sheet, Model model, Locale locale) {
        CardSummary card = cards.get(task.requireCard());
        CardView view = CardView.reading(sheet.content(), cards.groups(card), locale)
                .with(sheet.findings())
                .offering(sheet.spare());
        model.addAttribute("task", task);
        model.addAttribute("card", card);
        model.addAttribute("draft", sheet.draft());
        model.addAttribute("writer", UUID.randomUUID());
        reading.revision(card.id(), card.revision()); // recorded as a look at what was signed
        model.addAttribute("pages", pages.ofRevision(card.id(), card.revision()));
        model.addAttribute("sections", views.of(view));
        model.addAttribute(
                "problems",
                CardRules.blocking(sheet.findings(), sheet.content()).stream()
                        .map(Finding::asProblem)
                        .toList());
        arrival.tell(card.id(), model);
        walks.showAgain(card.id().subject(), model);
        return "intake/transcription";
    }

    @PostMapping(value = "/transcription", headers = "X-Requested-With=fetch")
    @ResponseBody
    Saved autosave(
            @PathVariable TaskId task,
            @RequestParam long version,
            @RequestParam UUID writer,
            @RequestParam MultiValueMap<String, String> parameters) {
        Draft draft = transcribing.save(task, Typed.in(parameters), new Seen(version, writer));
        return Saved.of(draft, cards.groups(cards.get(draft.card())));
    }

    /** What was signed is wrong by the photo: the manager signs anew. */
    @PostMapping("/corrections")
    String correct(
            @PathVariable TaskId task,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return once.run(formKey, () -> {
            CardId card = workList.open(task).requireCard();
            transcribing.correct(task, new Reason(reason));
            redirect.addFlashAttribute("notice", "intake.back-to-review");
            return walks.onwards(card.subject(), "redirect:/tasks", redirect);
        });
    }

    /** The draft as it is stored, the content as it is shown, and rows to fill in. */
    private record Sheet(Draft draft, CardContent content, List<Finding> findings, Map<Section, Integer> spare) {}
}
