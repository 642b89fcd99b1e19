package io.kedang.statement.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.page.OnceOnly;
import io.kedang.statement.SettlingObjections;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Finance settles an objection. */
@Controller
@Needs(Permission.ISSUE_STATEMENTS)
class SettleObjectionController {

    private final SettlingObjections settling;
    private final SettleObjectionPage page;
    private final WorkList workList;
    private final Walks walks;
    private final OnceOnly once;

    SettleObjectionController(
            SettlingObjections settling, SettleObjectionPage page, WorkList workList, Walks walks, OnceOnly once) {
        this.settling = settling;
        this.page = page;
        this.workList = workList;
        this.walks = walks;
        this.once = once;
    }

    @PostMapping("/statements/objections/{task}")
    String settle(
            @PathVariable TaskId task,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String list,
            SettleForm form,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Problems problems = form.problems();
        if (problems.any()) {
            problems.show(model, response);
            OpenTask open = workList.open(task);
            model.addAttribute("task", open);
            model.addAttribute("form", form);
            walks.show(open, list, model);
            return page.show(open, model);
        }
        return once.run(formKey, () -> {
            settling.settle(task, form.settlement());
            redirect.addFlashAttribute("notice", "statement.settle.done");
            return walks.onwards(task, list, redirect);
        });
    }
}
