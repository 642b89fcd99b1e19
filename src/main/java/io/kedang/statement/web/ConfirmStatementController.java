package io.kedang.statement.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.page.SmallUpload;
import io.kedang.statement.AnswerMeans;
import io.kedang.statement.RecordingAnswers;
import io.kedang.statement.Scan;
import io.kedang.statement.Statement;
import io.kedang.statement.StatementId;
import io.kedang.statement.StatementRefused;
import io.kedang.statement.Statements;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Recording that the customer agrees with a statement, with the signed paper where there is one. */
@Controller
@Needs(Permission.SEE_LEDGER)
class ConfirmStatementController {

    private final RecordingAnswers recording;
    private final Statements statements;
    private final StatementWords words;
    private final OnceOnly once;
    private final Clock clock;

    ConfirmStatementController(
            RecordingAnswers recording, Statements statements, StatementWords words, OnceOnly once, Clock clock) {
        this.recording = recording;
        this.statements = statements;
        this.words = words;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping("/statements/{id}/confirm")
    String ask(@PathVariable StatementId id, Model model) {
        return page(statements.get(id).statement(), AnswerForm.of(words.today()), "", model);
    }

    /** One address for all statements, for only named ones take a file. */
    @PostMapping("/statements/confirm")
    String confirm(
            @RequestParam StatementId statement,
            @RequestParam UUID formKey,
            AnswerForm form,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(required = false) @Nullable MultipartFile scan,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response)
            throws IOException {
        Statement confirmed = statements.get(statement).statement();
        Problems problems = new Problems();
        form.check(problems, confirmed, LocalDate.now(clock), clock.getZone());
        problems.check(
                note.length() <= RecordingAnswers.LONGEST_NOTE,
                Problem.of("note", "statement.problem.long", RecordingAnswers.LONGEST_NOTE));
        Optional<Scan> sent = scan(scan, problems);
        if (problems.any()) {
            problems.show(model, response);
            return page(confirmed, form, note, model);
        }
        return once.run(formKey, () -> {
            recording.confirm(statement, form.answer(), note, sent);
            redirect.addFlashAttribute("notice", "statement.confirm.done");
            return "redirect:/statements/" + statement;
        });
    }

    private static Optional<Scan> scan(@Nullable MultipartFile file, Problems problems) throws IOException {
        if (file == null || file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Scan.of(file.getBytes()));
        } catch (StatementRefused none) {
            problems.check(false, Problem.of("scan", none.messageKey()));
            return Optional.empty();
        }
    }

    private String page(Statement statement, AnswerForm form, String note, Model model) {
        model.addAttribute("statement", statement);
        model.addAttribute("form", form);
        model.addAttribute("note", note);
        model.addAttribute("month", words.month(statement.month()));
        model.addAttribute(
                "closing",
                words.amount(statement.figures().closing(), statement.figures().currency()));
        model.addAttribute("today", words.today().toString());
        model.addAttribute("means", words.choices(List.of(AnswerMeans.values()), "statement.means."));
        return "statement/confirm";
    }

    @Configuration
    static class Upload {

        @Bean
        SmallUpload signedStatement() {
            return new SmallUpload("/statements/confirm", DataSize.ofMegabytes(5));
        }
    }
}
