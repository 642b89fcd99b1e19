package io.kedang.receivables.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.page.OnceOnly;
import io.kedang.receivables.DecidingArrears;
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

/** The leader decides what becomes of arrears. */
@Controller
@Needs(Permission.FOLLOW_RECEIVABLES)
@RequestMapping("/receivables/decisions/{task}")
class DecideArrearsController {

    private final DecidingArrears deciding;
    private final DecideArrearsPage page;
    private final CaseModel shown;
    private final WorkList workList;
    private final Walks walks;
    private final OnceOnly once;

    DecideArrearsController(
            DecidingArrears deciding,
            DecideArrearsPage page,
            CaseModel shown,
            WorkList workList,
            Walks walks,
            OnceOnly once) {
        this.deciding = deciding;
        this.page = page;
        this.shown = shown;
        this.workList = workList;
        this.walks = walks;
        this.once = once;
    }

    @PostMapping
    String decide(
            @PathVariable TaskId task,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String list,
            DecideArrearsForm form,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        CaseProblems problems = form.problems(shown.today(), shown.latest());
        if (problems.any()) {
            OpenTask open = workList.open(task);
            problems.show(model, response);
            model.addAttribute("task", open);
            model.addAttribute("form", form);
            walks.show(open, list, model);
            return page.show(open, model);
        }
        return once.run(formKey, () -> {
            redirect.addFlashAttribute("notice", keep(task, form));
            return walks.onwards(task, list, redirect);
        });
    }

    private String keep(TaskId task, DecideArrearsForm form) {
        Reason said = new Reason(String.valueOf(form.said()));
        switch (String.valueOf(form.decision())) {
            case DecideArrearsForm.TIME -> {
                deciding.giveTime(
                        task, CaseWords.day(String.valueOf(form.until())).orElseThrow(), said);
                return "receivables.decide.time-given";
            }
            case DecideArrearsForm.LAW -> {
                deciding.handToLaw(task, said);
                return "receivables.decide.handed-to-law";
            }
            default -> {
                deciding.writeOff(task, said);
                return "receivables.decide.write-off-asked";
            }
        }
    }
}
