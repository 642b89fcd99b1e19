package io.kedang.intake.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.card.CardSummary;
import io.kedang.card.CardView;
import io.kedang.card.CardViews;
import io.kedang.card.Cards;
import io.kedang.card.Documents;
import io.kedang.card.Draft;
import io.kedang.card.FieldPath;
import io.kedang.card.Finding;
import io.kedang.card.Pages;
import io.kedang.card.Seen;
import io.kedang.card.Typed;
import io.kedang.intake.Collecting;
import io.kedang.intake.Reason;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Checking one's answers and handing a card in; taking it back, giving it up, taking it up again. */
@Controller
@Needs(Permission.COLLECT_CARDS)
class HandInController {

    private static final String NOTICE = "notice";

    private final Collecting collecting;
    private final Cards cards;
    private final CardViews views;
    private final Documents documents;
    private final Pages pages;
    private final Walks walks;
    private final OnceOnly once;

    HandInController(
            Collecting collecting,
            Cards cards,
            CardViews views,
            Documents documents,
            Pages pages,
            Walks walks,
            OnceOnly once) {
        this.collecting = collecting;
        this.cards = cards;
        this.views = views;
        this.documents = documents;
        this.pages = pages;
        this.walks = walks;
        this.once = once;
    }

    @GetMapping("/cards/{id}/check")
    String check(@PathVariable CardId id, Model model, Locale locale) {
        return show(id, "", List.of(), model, locale);
    }

    private String show(CardId id, String notTheSame, List<Problem> more, Model model, Locale locale) {
        walks.showAgain(id.subject(), model);
        Draft draft = collecting.open(id);
        CardSummary card = cards.get(id);
        List<Finding> findings = collecting.check(id);
        List<Finding> unanswered = findings.stream()
                .filter(finding -> finding.isDoubt()
                        && draft.content()
                                .text(FieldPath.reasonFor(finding.path()))
                                .isEmpty())
                .toList();
        List<Problem> problems = new ArrayList<>(findings.stream()
                .filter(finding -> !finding.isDoubt())
                .map(Finding::asProblem)
                .toList());
        problems.addAll(more);
        model.addAttribute("card", card);
        model.addAttribute("draft", draft);
        model.addAttribute("unanswered", unanswered);
        model.addAttribute("blocked", !problems.isEmpty() && more.isEmpty());
        model.addAttribute("problems", problems);
        model.addAttribute("alike", collecting.alike(id));
        model.addAttribute("notTheSame", notTheSame);
        model.addAttribute("documents", documents.of(id));
        model.addAttribute("pages", pages.of(id));
        model.addAttribute(
                "sections",
                views.of(CardView.reading(draft.content(), cards.groups(card), locale)
                        .with(findings)));
        return "intake/check";
    }

    /** Hands in; reasons for doubtful values are typed on the same page and saved first. */
    @PostMapping("/cards/{id}/hand-in")
    String handIn(
            @PathVariable CardId id,
            @RequestParam UUID formKey,
            @RequestParam long version,
            @RequestParam UUID writer,
            @RequestParam(defaultValue = "") String notTheSame,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Map<String, String> reasons = Typed.in(parameters);
        try {
            return once.run(formKey, () -> {
                requireAnswers(id, reasons, notTheSame);
                long checked =
                        collecting.save(id, reasons, new Seen(version, writer)).version();
                collecting.handIn(id, checked, Optional.of(notTheSame.strip()).filter(text -> !text.isEmpty()));
                redirect.addFlashAttribute(NOTICE, "intake.handed-in");
                return walks.onwards(id.subject(), "redirect:/cards/" + id, redirect);
            });
        } catch (AnswersMissing missing) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("reasons", reasons);
            return show(id, notTheSame, missing.problems, model, locale);
        }
    }

    private void requireAnswers(CardId id, Map<String, String> reasons, String notTheSame) {
        List<Problem> missing = missing(id, reasons, notTheSame);
        if (!missing.isEmpty()) {
            throw new AnswersMissing(missing);
        }
    }

    private List<Problem> missing(CardId id, Map<String, String> reasons, String notTheSame) {
        List<Problem> missing = new ArrayList<>();
        Draft draft = collecting.open(id);
        collecting.check(id).forEach(finding -> {
            String path = FieldPath.reasonFor(finding.path());
            boolean answered = draft.content().text(path).isPresent()
                    || !reasons.getOrDefault(path, "").isBlank();
            if (finding.isDoubt() && !answered) {
                missing.add(Problem.of(path, "intake.check.reason-missing"));
            }
            if (!finding.isDoubt()) {
                missing.add(finding.asProblem());
            }
        });
        if (collecting.alike(id).needsReason() && notTheSame.isBlank()) {
            missing.add(Problem.of("notTheSame", "intake.refused.alike-without-reason"));
        }
        return missing;
    }

    @PostMapping("/cards/{id}/withdraw")
    String withdraw(@PathVariable CardId id, @RequestParam UUID formKey, RedirectAttributes redirect) {
        return once.run(formKey, () -> {
            collecting.withdraw(id);
            redirect.addFlashAttribute(NOTICE, "intake.withdrawn");
            return "redirect:/cards/" + id + "/draft";
        });
    }

    @PostMapping("/cards/{id}/discard")
    String discard(
            @PathVariable CardId id,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return once.run(formKey, () -> {
            collecting.discard(
                    id, Optional.of(reason).filter(text -> !text.isBlank()).map(Reason::new));
            redirect.addFlashAttribute(NOTICE, "intake.discarded");
            return "redirect:/cards/" + id;
        });
    }

    @PostMapping("/cards/{id}/take-up")
    String takeUp(@PathVariable CardId id, @RequestParam UUID formKey, RedirectAttributes redirect) {
        return once.run(formKey, () -> {
            collecting.takeUp(id);
            redirect.addFlashAttribute(NOTICE, "intake.taken-up");
            return "redirect:/cards/" + id + "/draft";
        });
    }

    /** Something is still to be answered: undoes what was begun, the page is shown again. */
    private static final class AnswersMissing extends RuntimeException {

        private final transient List<Problem> problems;

        AnswersMissing(List<Problem> problems) {
            this.problems = problems;
        }
    }
}
