package io.kedang.receivables.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.page.OnceOnly;
import io.kedang.receivables.CaseId;
import io.kedang.receivables.CaseView;
import io.kedang.receivables.SettlingPlans;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.Walks;
import io.kedang.worklist.WorkList;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The manager settles a case. */
@Controller
@Needs(Permission.FOLLOW_RECEIVABLES)
@RequestMapping("/receivables/settlements/{task}")
class SettlePlanController {

    private static final Map<String, String> NOTICES = Map.of(
            SettleForm.PLAN, "receivables.settle.planned",
            SettleForm.HOLD, "receivables.settle.held",
            SettleForm.PASS, "receivables.settle.passed");

    private final SettlingPlans settling;
    private final SettlePlanPage page;
    private final CaseModel shown;
    private final WorkList workList;
    private final Walks walks;
    private final OnceOnly once;

    SettlePlanController(
            SettlingPlans settling,
            SettlePlanPage page,
            CaseModel shown,
            WorkList workList,
            Walks walks,
            OnceOnly once) {
        this.settling = settling;
        this.page = page;
        this.shown = shown;
        this.workList = workList;
        this.walks = walks;
        this.once = once;
    }

    @PostMapping
    String settle(
            @PathVariable TaskId task,
            @RequestParam UUID formKey,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        String list = typed.getOrDefault("list", "");
        OpenTask open = workList.open(task);
        CaseView about = shown.show(new CaseId(open.subject().value()), model);
        SettleForm form = SettleForm.of(typed);
        CaseProblems problems = form.problems(about, shown.today(), shown.latest(), shown.latestInPlan());
        if (problems.any()) {
            problems.show(model, response);
            model.addAttribute("task", open);
            model.addAttribute("form", form);
            walks.show(open, list, model);
            return page.show(open, model);
        }
        return once.run(formKey, () -> {
            keep(task, form, about);
            redirect.addFlashAttribute("notice", NOTICES.get(form.decision()));
            return walks.onwards(task, list, redirect);
        });
    }

    private void keep(TaskId task, SettleForm form, CaseView about) {
        switch (form.decision()) {
            case SettleForm.PLAN ->
                settling.plan(task, form.plan(about.overdue().currency()), form.reason());
            case SettleForm.HOLD ->
                settling.hold(task, CaseWords.day(form.until()).orElseThrow(), form.reason());
            default -> settling.passOn(task, form.reason());
        }
    }
}
