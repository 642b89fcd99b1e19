package io.kedang.statement.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.ledger.FindingAccounts;
import io.kedang.ledger.FoundAccount;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.statement.IssuingMonths;
import io.kedang.statement.IssuingStatements;
import io.kedang.statement.StatementId;
import io.kedang.statement.StatementRunId;
import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Issuing the statement of one customer, or those of a month for all. */
@Controller
@Needs(Permission.ISSUE_STATEMENTS)
@RequestMapping("/statements/issue")
class IssueStatementController {

    private static final int SHOWN = 10;

    private final IssuingStatements issuing;
    private final IssuingMonths months;
    private final FindingAccounts accounts;
    private final StatementWords words;
    private final OnceOnly once;

    IssueStatementController(
            IssuingStatements issuing,
            IssuingMonths months,
            FindingAccounts accounts,
            StatementWords words,
            OnceOnly once) {
        this.issuing = issuing;
        this.months = months;
        this.accounts = accounts;
        this.words = words;
        this.once = once;
    }

    /** What is typed. @param customer number, pinyin or name */
    record Typed(String customer, String month, String language) {}

    @GetMapping
    String ask(@RequestParam(defaultValue = "") String customer, Model model) {
        String last = words.months().get(0).code();
        return page(new Typed(customer, last, ""), List.of(), model);
    }

    @PostMapping("/one")
    String one(
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String customer,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String language,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        List<FoundAccount> found = accounts.find(customer, SHOWN);
        Optional<FoundAccount> meant = meant(found, customer);
        Optional<YearMonth> chosen = StatementWords.parseMonth(month);
        Optional<Locale> spoken = words.language(language);
        Problems problems = new Problems()
                .check(
                        meant.isPresent(),
                        Problem.of(
                                "customer",
                                found.isEmpty() ? "statement.problem.customer" : "statement.problem.several"))
                .check(chosen.isPresent(), Problem.of("month", "statement.problem.choose"))
                .check(language.isEmpty() || spoken.isPresent(), Problem.of("language", "statement.problem.choose"));
        if (problems.any()) {
            problems.show(model, response);
            return page(new Typed(customer, month, language), meant.isPresent() ? List.of() : found, model);
        }
        return once.run(formKey, () -> {
            StatementId id = issuing.issue(meant.orElseThrow().card(), chosen.orElseThrow(), spoken);
            redirect.addFlashAttribute("notice", "statement.issue.done");
            return "redirect:/statements/" + id;
        });
    }

    @PostMapping("/month")
    String all(
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String allMonth,
            Model model,
            HttpServletResponse response) {
        Optional<YearMonth> chosen = StatementWords.parseMonth(allMonth);
        if (chosen.isEmpty()) {
            new Problems()
                    .check(false, Problem.of("allMonth", "statement.problem.choose"))
                    .show(model, response);
            return page(new Typed("", "", ""), List.of(), model);
        }
        return once.run(formKey, () -> {
            StatementRunId run = months.begin(chosen.orElseThrow());
            return "redirect:/statements/runs/" + run;
        });
    }

    private static Optional<FoundAccount> meant(List<FoundAccount> found, String typed) {
        return found.size() == 1
                ? Optional.of(found.get(0))
                : found.stream()
                        .filter(one ->
                                one.number().equals(typed.strip()) || one.name().equals(typed.strip()))
                        .findFirst();
    }

    private String page(Typed form, List<FoundAccount> found, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("found", found);
        model.addAttribute("months", words.months());
        model.addAttribute("languages", words.languages());
        model.addAttribute("runs", months.latest());
        return "statement/issue";
    }
}
