package io.kedang.statement.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.page.OnceOnly;
import io.kedang.statement.AnswerMeans;
import io.kedang.statement.RecordingAnswers;
import io.kedang.statement.StatementId;
import io.kedang.statement.StatementPapers;
import io.kedang.statement.StatementView;
import io.kedang.statement.Statements;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Recording that the customer does not agree with a statement: which lines, how much, and why. */
@Controller
@Needs(Permission.SEE_LEDGER)
@RequestMapping("/statements/{id}/object")
class ObjectToStatementController {

    private final RecordingAnswers recording;
    private final Statements statements;
    private final StatementPapers papers;
    private final StatementWords words;
    private final OnceOnly once;
    private final Clock clock;

    ObjectToStatementController(
            RecordingAnswers recording,
            Statements statements,
            StatementPapers papers,
            StatementWords words,
            OnceOnly once,
            Clock clock) {
        this.recording = recording;
        this.statements = statements;
        this.papers = papers;
        this.words = words;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable StatementId id, Model model) {
        return page(statements.get(id), AnswerForm.of(words.today()), ObjectionForm.EMPTY, model);
    }

    @PostMapping
    String object(
            @PathVariable StatementId id,
            @RequestParam UUID formKey,
            AnswerForm answer,
            ObjectionForm form,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        StatementView view = statements.get(id);
        Problems problems = new Problems();
        answer.check(problems, view.statement(), LocalDate.now(clock), clock.getZone());
        form.check(problems);
        if (problems.any()) {
            problems.show(model, response);
            return page(view, answer, form, model);
        }
        return once.run(formKey, () -> {
            recording.object(id, form.objection(answer.answer()));
            redirect.addFlashAttribute("notice", "statement.object.done");
            return "redirect:/statements/" + id;
        });
    }

    private String page(StatementView view, AnswerForm answer, ObjectionForm form, Model model) {
        model.addAttribute("statement", view.statement());
        model.addAttribute("lines", view.lines());
        model.addAttribute("paper", papers.of(view));
        model.addAttribute("form", answer);
        model.addAttribute("objection", form);
        model.addAttribute("today", words.today().toString());
        model.addAttribute("means", words.choices(List.of(AnswerMeans.values()), "statement.means."));
        return "statement/object";
    }
}
