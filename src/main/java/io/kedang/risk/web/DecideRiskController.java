package io.kedang.risk.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.page.OnceOnly;
import io.kedang.risk.DecidingRisks;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.Walks;
import io.kedang.worklist.WorkList;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The manager's decision whether a customer is watched. */
@Controller
@Needs(Permission.DECIDE_RISKS)
@RequestMapping("/risks/decisions/{task}")
class DecideRiskController {

    private static final int ROWS = 3;

    private final DecidingRisks deciding;
    private final DecideRiskPage page;
    private final WorkList workList;
    private final Walks walks;
    private final OnceOnly once;
    private final Clock clock;

    DecideRiskController(
            DecidingRisks deciding, DecideRiskPage page, WorkList workList, Walks walks, OnceOnly once, Clock clock) {
        this.deciding = deciding;
        this.page = page;
        this.workList = workList;
        this.walks = walks;
        this.once = once;
        this.clock = clock;
    }

    @PostMapping
    String decide(
            @PathVariable TaskId task,
            @RequestParam UUID formKey,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        boolean watch = !"dismiss".equals(typed.get("decision"));
        DecideRiskForm form = form(typed);
        Problems problems = form.problems(watch, LocalDate.now(clock));
        if (problems.any()) {
            problems.show(model, response);
            return showAgain(task, form, typed.getOrDefault("list", ""), model);
        }
        return once.run(formKey, () -> {
            if (watch) {
                deciding.watch(task, form.plan());
            } else {
                deciding.dismiss(task, form.reason());
            }
            redirect.addFlashAttribute("notice", watch ? "risk.decide.watched" : "risk.decide.dismissed");
            return walks.onwards(task, typed.getOrDefault("list", ""), redirect);
        });
    }

    private static DecideRiskForm form(Map<String, String> typed) {
        List<DutyForm> duties = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            duties.add(new DutyForm(typed.get("what-" + row), typed.get("person-" + row), typed.get("dueOn-" + row)));
        }
        return new DecideRiskForm(typed.get("why"), typed.get("criteria"), duties);
    }

    private String showAgain(TaskId id, DecideRiskForm form, String list, Model model) {
        OpenTask task = workList.open(id);
        model.addAttribute("task", task);
        model.addAttribute("form", form);
        walks.show(task, list, model);
        return page.show(task, model);
    }
}
