package io.kedang.risk.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.page.OnceOnly;
import io.kedang.risk.EndingWatches;
import io.kedang.risk.Reason;
import io.kedang.risk.ReportingWatches;
import io.kedang.risk.VisitingAtRisk;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.TaskPage;
import io.kedang.worklist.Walks;
import io.kedang.worklist.WorkList;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps while a customer is watched: what a visit found, the report, the decision on the end. */
@Controller
class WatchStepController {

    private final VisitingAtRisk visiting;
    private final ReportingWatches reporting;
    private final EndingWatches ending;
    private final RiskVisitPage visitPage;
    private final WatchReportPage reportPage;
    private final WatchEndPage endPage;
    private final WorkList workList;
    private final Walks walks;
    private final OnceOnly once;
    private final Clock clock;

    WatchStepController(
            VisitingAtRisk visiting,
            ReportingWatches reporting,
            EndingWatches ending,
            RiskVisitPage visitPage,
            WatchReportPage reportPage,
            WatchEndPage endPage,
            WorkList workList,
            Walks walks,
            OnceOnly once,
            Clock clock) {
        this.visiting = visiting;
        this.reporting = reporting;
        this.ending = ending;
        this.visitPage = visitPage;
        this.reportPage = reportPage;
        this.endPage = endPage;
        this.workList = workList;
        this.walks = walks;
        this.once = once;
        this.clock = clock;
    }

    @PostMapping("/risks/visits/{task}")
    @Needs(Permission.RAISE_RISKS)
    String found(
            @PathVariable TaskId task,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String list,
            FindingForm form,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Problems problems = form.problems(LocalDate.now(clock));
        if (problems.any()) {
            problems.show(model, response);
            model.addAttribute("form", form);
            return showAgain(visitPage, task, list, model);
        }
        return once.run(formKey, () -> {
            visiting.found(task, form.finding());
            return done(task, list, "risk.visit.done", redirect);
        });
    }

    @PostMapping("/risks/reports/{task}")
    @Needs(Permission.DECIDE_RISKS)
    String report(
            @PathVariable TaskId task,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String said,
            @RequestParam(defaultValue = "") String decision,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Problems problems = new Problems().text("said", said, Reason.LONGEST);
        if (problems.any()) {
            problems.show(model, response);
            model.addAttribute("said", said);
            return showAgain(reportPage, task, list, model);
        }
        return once.run(formKey, () -> {
            if (decision.equals("end")) {
                reporting.reportAndProposeEnd(task, new Reason(said));
                return done(task, list, "risk.end.proposed", redirect);
            }
            reporting.report(task, new Reason(said));
            return done(task, list, "risk.report.done", redirect);
        });
    }

    @PostMapping("/risks/ends/{task}")
    @Needs(Permission.DECIDE_RISKS)
    String end(
            @PathVariable TaskId task,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String decision,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Problems problems = new Problems().text("why", why, Reason.LONGEST);
        if (problems.any()) {
            problems.show(model, response);
            model.addAttribute("why", why);
            return showAgain(endPage, task, list, model);
        }
        return once.run(formKey, () -> {
            if (decision.equals("end")) {
                ending.end(task, new Reason(why));
                return done(task, list, "risk.end.done", redirect);
            }
            ending.goOn(task, new Reason(why));
            return done(task, list, "risk.end.goes-on", redirect);
        });
    }

    private String showAgain(TaskPage page, TaskId id, String list, Model model) {
        OpenTask task = workList.open(id);
        model.addAttribute("task", task);
        walks.show(task, list, model);
        return page.show(task, model);
    }

    private String done(TaskId task, String list, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return walks.onwards(task, list, redirect);
    }
}
