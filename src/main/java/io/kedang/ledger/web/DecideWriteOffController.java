package io.kedang.ledger.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.ledger.DecidingWriteOffs;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The second person's decision on a write-off. */
@Controller
@Needs(Permission.DECIDE_WRITE_OFFS)
@RequestMapping("/ledger/write-offs/decisions/{task}")
class DecideWriteOffController {

    private final DecidingWriteOffs deciding;
    private final DecideWriteOffPage page;
    private final WorkList workList;
    private final Walks walks;
    private final OnceOnly once;

    DecideWriteOffController(
            DecidingWriteOffs deciding, DecideWriteOffPage page, WorkList workList, Walks walks, OnceOnly once) {
        this.deciding = deciding;
        this.page = page;
        this.workList = workList;
        this.walks = walks;
        this.once = once;
    }

    @PostMapping
    String decide(
            @PathVariable TaskId task,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "refuse") String decision,
            @RequestParam(defaultValue = "") String list,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        List<Problem> problems = DecidingWriteOffs.problems(why);
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("problems", problems);
            model.addAttribute("why", why);
            return showAgain(task, list, model);
        }
        return once.run(formKey, () -> {
            boolean agreed = decision.equals("approve");
            if (agreed) {
                deciding.approve(task, why);
            } else {
                deciding.refuse(task, why);
            }
            redirect.addFlashAttribute("notice", agreed ? "ledger.write-off.done" : "ledger.write-off.was-refused");
            return walks.onwards(task, list, redirect);
        });
    }

    private String showAgain(TaskId id, String list, Model model) {
        OpenTask task = workList.open(id);
        model.addAttribute("task", task);
        walks.show(task, list, model);
        return page.show(task, model);
    }
}
