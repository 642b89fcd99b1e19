package io.kedang.intake.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.intake.OpeningAccounts;
import io.kedang.intake.Reason;
import io.kedang.ledger.AccountForm;
import io.kedang.ledger.OpeningAccount;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.Walks;
import io.kedang.worklist.WorkList;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Finance's part of intake. */
@Controller
@Needs(Permission.OPEN_ACCOUNTS)
@RequestMapping("/intake/accounts/{task}")
class OpenAccountController {

    private final OpeningAccounts opening;
    private final OpeningAccount accounts;
    private final OpenAccountPage page;
    private final WorkList workList;
    private final Walks walks;
    private final OnceOnly once;

    OpenAccountController(
            OpeningAccounts opening,
            OpeningAccount accounts,
            OpenAccountPage page,
            WorkList workList,
            Walks walks,
            OnceOnly once) {
        this.opening = opening;
        this.accounts = accounts;
        this.page = page;
        this.workList = workList;
        this.walks = walks;
        this.once = once;
    }

    @PostMapping("/open")
    String open(
            @PathVariable TaskId task,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String list,
            @ModelAttribute("form") AccountForm form,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        List<Problem> problems = accounts.problems(form);
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            OpenTask open = workList.open(task);
            model.addAttribute("task", open);
            model.addAttribute("problems", problems);
            walks.show(open, list, model);
            return page.show(open, model);
        }
        return once.run(formKey, () -> {
            opening.open(task, form.account());
            redirect.addFlashAttribute("notice", "intake.account.opened");
            return walks.onwards(task, list, redirect);
        });
    }

    @PostMapping("/back-to-entry")
    String backToEntry(
            @PathVariable TaskId task,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String list,
            RedirectAttributes redirect) {
        return once.run(formKey, () -> {
            opening.backToEntry(task, new Reason(reason));
            redirect.addFlashAttribute("notice", "intake.back-to-entry");
            return walks.onwards(task, list, redirect);
        });
    }
}
