package io.kedang.change.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.card.Cards;
import io.kedang.card.FieldPath;
import io.kedang.card.Finding;
import io.kedang.card.Seen;
import io.kedang.card.Typed;
import io.kedang.change.ChangeDraft;
import io.kedang.change.ChangeId;
import io.kedang.change.ChangeRefused;
import io.kedang.change.HandIn;
import io.kedang.change.HandingInChanges;
import io.kedang.change.ReportingChanges;
import io.kedang.freshness.Evidence;
import io.kedang.intake.Reason;
import io.kedang.page.Choice;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.page.Words;
import io.kedang.shared.CardId;
import io.kedang.worklist.Walks;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Checking what differs and handing it in; taking it back, giving it up. */
@Controller
@Needs({Permission.REPORT_CHANGES, Permission.COLLATE_VISITS})
@RequestMapping("/changes/{id}")
class ChangeHandInController {

    private static final String NOTICE = "notice";

    private final ReportingChanges reporting;
    private final HandingInChanges handingIn;
    private final Cards cards;
    private final ChangeForm form;
    private final Words words;
    private final Walks walks;
    private final OnceOnly once;

    ChangeHandInController(
            ReportingChanges reporting,
            HandingInChanges handingIn,
            Cards cards,
            ChangeForm form,
            Words words,
            Walks walks,
            OnceOnly once) {
        this.reporting = reporting;
        this.handingIn = handingIn;
        this.cards = cards;
        this.form = form;
        this.words = words;
        this.walks = walks;
        this.once = once;
    }

    /** What is typed on the page that hands in. */
    record Answers(
            @Nullable String reason,
            @Nullable String evidence,
            @Nullable String notTheSame,
            @Nullable String back) {

        Answers {
            reason = text(reason);
            evidence = text(evidence);
            notTheSame = text(notTheSame);
            back = text(back);
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed.strip();
        }

        Optional<Evidence> known() {
            return Arrays.stream(Evidence.values())
                    .filter(one -> one.name().equals(evidence))
                    .findFirst();
        }

        HandIn with(long version) {
            return new HandIn(
                    version,
                    new Reason(reason),
                    known().orElseThrow(),
                    Optional.of(notTheSame).filter(text -> !text.isEmpty()).map(Reason::new));
        }
    }

    @GetMapping("/check")
    String check(@PathVariable ChangeId id, Answers answers, Model model, RedirectAttributes redirect) {
        try {
            ChangeDraft draft = reporting.open(id);
            if (!draft.state().isInHand()) {
                return Back.of(answers.back()).within("/changes/" + id, redirect);
            }
            Answers first = new Answers(draft.reason(), answers.evidence(), "", answers.back());
            return show(draft, first, Map.of(), List.of(), model);
        } catch (ChangeRefused refused) {
            if (!refused.isCardMoved()) {
                throw refused;
            }
            return Back.of(answers.back()).within("/changes/" + id + "/conflicts", redirect);
        }
    }

    private String show(
            ChangeDraft draft, Answers answers, Map<String, String> reasons, List<Problem> more, Model model) {
        form.common(draft, Back.of(answers.back()), model);
        List<Finding> findings = handingIn.check(draft.id());
        List<Problem> problems = new ArrayList<>(findings.stream()
                .filter(finding -> !finding.isDoubt())
                .map(Finding::asProblem)
                .toList());
        boolean nothing = draft.comparison().differences().isEmpty();
        model.addAttribute("blocked", nothing || !problems.isEmpty() && more.isEmpty());
        problems.addAll(more);
        model.addAttribute("problems", problems);
        model.addAttribute("answers", answers);
        model.addAttribute("reasons", reasons);
        model.addAttribute("nothing", nothing);
        model.addAttribute("unanswered", unanswered(draft, findings));
        model.addAttribute("alike", handingIn.alike(draft.id()));
        model.addAttribute("steps", handingIn.steps(draft.id()));
        model.addAttribute("sections", form.changed(draft));
        model.addAttribute(
                "evidences",
                Arrays.stream(Evidence.values())
                        .map(one -> new Choice(one.name(), words.say("freshness.evidence." + one.name())))
                        .toList());
        return "change/check";
    }

    private static List<Finding> unanswered(ChangeDraft draft, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.isDoubt()
                        && draft.content()
                                .text(FieldPath.reasonFor(finding.path()))
                                .isEmpty())
                .toList();
    }

    /** Hands in; reasons for doubtful values are typed on the same page and saved first. */
    @PostMapping("/hand-in")
    String handIn(
            @PathVariable ChangeId id,
            @RequestParam UUID formKey,
            @RequestParam long version,
            @RequestParam UUID writer,
            Answers answers,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Map<String, String> reasons = Typed.in(parameters);
        try {
            return once.run(formKey, () -> {
                ChangeDraft draft = reporting.open(id);
                requireAnswers(draft, answers, reasons);
                long checked = reasons.isEmpty()
                        ? version
                        : reporting.save(id, reasons, new Seen(version, writer)).version();
                boolean live = handingIn.handIn(id, answers.with(checked));
                redirect.addFlashAttribute(NOTICE, live ? "change.applied" : "change.handed-in");
                String otherwise = Back.of(answers.back()).view(draft.card(), cards.reaches(draft.card()));
                return walks.onwards(id.subject(), otherwise, redirect);
            });
        } catch (AnswersMissing missing) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(reporting.open(id), answers, reasons, missing.problems, model);
        }
    }

    private void requireAnswers(ChangeDraft draft, Answers answers, Map<String, String> reasons) {
        List<Problem> missing = new ArrayList<>();
        List<Finding> findings = handingIn.check(draft.id());
        findings.stream()
                .filter(finding -> !finding.isDoubt())
                .map(Finding::asProblem)
                .forEach(missing::add);
        unanswered(draft, findings).stream()
                .map(finding -> FieldPath.reasonFor(finding.path()))
                .filter(path -> reasons.getOrDefault(path, "").isBlank())
                .forEach(path -> missing.add(Problem.of(path, "intake.check.reason-missing")));
        requireText(answers.reason(), "reason", "change.check.reason-missing", missing);
        if (answers.known().isEmpty()) {
            missing.add(Problem.of("evidence", "change.check.evidence-missing"));
        }
        if (handingIn.alike(draft.id()).needsReason()) {
            requireText(answers.notTheSame(), "notTheSame", "change.refused.alike-without-reason", missing);
        }
        if (!missing.isEmpty()) {
            throw new AnswersMissing(missing);
        }
    }

    private static void requireText(String text, String field, String missing, List<Problem> problems) {
        if (text.isBlank()) {
            problems.add(Problem.of(field, missing));
        } else if (text.length() > Reason.LONGEST) {
            problems.add(Problem.of(field, "card.finding.too-long", Reason.LONGEST));
        }
    }

    @PostMapping("/withdraw")
    String withdraw(
            @PathVariable ChangeId id,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes redirect) {
        return once.run(formKey, () -> {
            reporting.withdraw(id);
            redirect.addFlashAttribute(NOTICE, "change.withdrawn");
            return Back.of(back).within("/changes/" + id, redirect);
        });
    }

    @PostMapping("/give-up")
    String giveUp(
            @PathVariable ChangeId id,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes redirect) {
        return once.run(formKey, () -> {
            CardId card = reporting.giveUp(id);
            redirect.addFlashAttribute(NOTICE, "change.given-up");
            return Back.of(back).view(card, cards.reaches(card));
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
