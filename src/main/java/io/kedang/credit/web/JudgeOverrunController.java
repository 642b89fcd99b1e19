package io.kedang.credit.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.credit.JudgingOverruns;
import io.kedang.credit.ReadingCredit;
import io.kedang.credit.Reason;
import io.kedang.page.OnceOnly;
import io.kedang.shared.Money;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.WorkList;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What finance says about shipments that left beyond the credit. */
@Controller
@Needs(Permission.DECIDE_CREDIT)
class JudgeOverrunController {

    private final JudgingOverruns judging;
    private final ReadingCredit reading;
    private final JudgeOverrunPage page;
    private final StepPages pages;
    private final WorkList workList;
    private final OnceOnly once;

    JudgeOverrunController(
            JudgingOverruns judging,
            ReadingCredit reading,
            JudgeOverrunPage page,
            StepPages pages,
            WorkList workList,
            OnceOnly once) {
        this.judging = judging;
        this.reading = reading;
        this.page = page;
        this.pages = pages;
        this.workList = workList;
        this.once = once;
    }

    @PostMapping("/credit/overruns/judge/{task}")
    String judgeOverrun(
            @PathVariable TaskId task,
            @RequestParam UUID formKey,
            TypedStep typed,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        OpenTask open = workList.open(task);
        Problems problems = new Problems();
        Optional<Money> amount = typed.is("propose") ? pages.newLimit(typed, limit(open), problems) : Optional.empty();
        Optional<Reason> why = problems.reason("why", typed.why());
        if (problems.any()) {
            problems.show(model, response);
            return pages.showAgain(page, open, typed, model);
        }
        return once.run(formKey, () -> {
            switch (typed.decision()) {
                case "propose" -> judging.propose(task, amount.orElseThrow(), why.orElseThrow());
                case "hold" -> judging.hold(task, why.orElseThrow());
                default -> judging.accept(task, why.orElseThrow());
            }
            return pages.done(task, typed, "credit.overrun.judged", redirect);
        });
    }

    private Money limit(OpenTask task) {
        return reading.get(task.requireCard()).limit().amount();
    }
}
