package io.kedang.statement.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.statement.IssuingStatements;
import io.kedang.statement.StatementId;
import io.kedang.statement.StatementView;
import io.kedang.statement.Statements;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Issuing a statement anew. */
@Controller
@Needs(Permission.ISSUE_STATEMENTS)
@RequestMapping("/statements/{id}/reissue")
class ReissueStatementController {

    private final IssuingStatements issuing;
    private final Statements statements;
    private final StatementWords words;
    private final OnceOnly once;

    ReissueStatementController(IssuingStatements issuing, Statements statements, StatementWords words, OnceOnly once) {
        this.issuing = issuing;
        this.statements = statements;
        this.words = words;
        this.once = once;
    }

    @GetMapping
    String ask(@PathVariable StatementId id, Model model) {
        StatementView view = statements.get(id);
        return page(view, view.statement().language().toLanguageTag(), "", model);
    }

    @PostMapping
    String reissue(
            @PathVariable StatementId id,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Optional<Locale> spoken = words.language(language);
        Problems problems = new Problems()
                .text("reason", reason, IssuingStatements.LONGEST_REASON)
                .check(spoken.isPresent(), Problem.of("language", "statement.problem.choose"));
        if (problems.any()) {
            problems.show(model, response);
            return page(statements.get(id), language, reason, model);
        }
        return once.run(formKey, () -> {
            StatementId issued = issuing.reissue(id, spoken.orElseThrow(), reason);
            redirect.addFlashAttribute("notice", "statement.reissue.done");
            return "redirect:/statements/" + issued;
        });
    }

    private String page(StatementView view, String language, String reason, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("statement", view.statement());
        model.addAttribute("language", language);
        model.addAttribute("languages", words.languages());
        model.addAttribute("reason", reason);
        return "statement/reissue";
    }
}
