package io.kedang.receivables.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.page.OnceOnly;
import io.kedang.receivables.CaseHappening;
import io.kedang.receivables.CaseId;
import io.kedang.receivables.CaseView;
import io.kedang.receivables.CollectingDebts;
import io.kedang.receivables.Reason;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.Walks;
import io.kedang.worklist.WorkList;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The salesperson hands in what came of the visit. */
@Controller
@Needs(Permission.FOLLOW_RECEIVABLES)
@RequestMapping("/receivables/visits/{task}")
class CollectDebtController {

    private final CollectingDebts collecting;
    private final CollectDebtPage page;
    private final CaseModel shown;
    private final WorkList workList;
    private final Walks walks;
    private final OnceOnly once;

    CollectDebtController(
            CollectingDebts collecting,
            CollectDebtPage page,
            CaseModel shown,
            WorkList workList,
            Walks walks,
            OnceOnly once) {
        this.collecting = collecting;
        this.page = page;
        this.shown = shown;
        this.workList = workList;
        this.walks = walks;
        this.once = once;
    }

    @PostMapping
    String visited(
            @PathVariable TaskId task,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String list,
            CollectForm form,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        OpenTask open = workList.open(task);
        CaseView about = shown.show(new CaseId(open.subject().value()), model);
        CaseProblems problems = form.problems(about, shown.today(), shown.latest());
        if (problems.any()) {
            problems.show(model, response);
            model.addAttribute("task", open);
            model.addAttribute("form", form);
            walks.show(open, list, model);
            return page.show(open, model);
        }
        return once.run(formKey, () -> {
            keep(task, form, about);
            redirect.addFlashAttribute(
                    "notice", form.isPromise() ? "receivables.promise.done" : "receivables.collect.done");
            return walks.onwards(task, list, redirect);
        });
    }

    private void keep(TaskId task, CollectForm form, CaseView about) {
        Reason said = new Reason(String.valueOf(form.said()));
        if (form.isPromise()) {
            collecting.promised(task, form.promise().promise(about.overdue().currency()), said);
        } else {
            collecting.inVain(
                    task,
                    CaseWords.of(CaseHappening.class, String.valueOf(form.result()))
                            .orElseThrow(),
                    CaseWords.day(String.valueOf(form.visitedOn())).orElseThrow(),
                    said);
        }
    }
}
