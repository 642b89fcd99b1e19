package io.kedang.credit.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.credit.DecidingLimits;
import io.kedang.credit.LimitRules;
import io.kedang.credit.Proposal;
import io.kedang.credit.ProposalId;
import io.kedang.credit.ReadingCredit;
import io.kedang.credit.Reason;
import io.kedang.page.OnceOnly;
import io.kedang.shared.Money;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.WorkList;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of a proposed limit. */
@Controller
@Needs(Permission.DECIDE_CREDIT)
class LimitStepController {

    private final DecidingLimits deciding;
    private final LimitRules rules;
    private final ReadingCredit reading;
    private final JudgeLimitPage judgePage;
    private final DecideLimitPage decidePage;
    private final WorkList workList;
    private final StepPages pages;
    private final OnceOnly once;

    LimitStepController(
            DecidingLimits deciding,
            LimitRules rules,
            ReadingCredit reading,
            JudgeLimitPage judgePage,
            DecideLimitPage decidePage,
            WorkList workList,
            StepPages pages,
            OnceOnly once) {
        this.deciding = deciding;
        this.rules = rules;
        this.reading = reading;
        this.judgePage = judgePage;
        this.decidePage = decidePage;
        this.workList = workList;
        this.pages = pages;
        this.once = once;
    }

    @PostMapping("/credit/limits/judge/{task}")
    String judge(
            @PathVariable TaskId task,
            @RequestParam UUID formKey,
            TypedStep typed,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        OpenTask open = workList.open(task);
        Problems problems = new Problems();
        Optional<Money> amount =
                typed.is("recommend") ? pages.newLimit(typed, proposed(open).was(), problems) : Optional.empty();
        Optional<Reason> why = problems.reason("why", typed.why());
        if (problems.any()) {
            problems.show(model, response);
            return pages.showAgain(judgePage, open, typed, model);
        }
        return once.run(formKey, () -> {
            if (typed.is("recommend")) {
                deciding.recommend(task, amount.orElseThrow(), why.orElseThrow());
                return pages.done(task, typed, "credit.judge.recommended", redirect);
            }
            deciding.dismiss(task, why.orElseThrow());
            return pages.done(task, typed, "credit.judge.dismissed", redirect);
        });
    }

    @PostMapping("/credit/limits/decide/{task}")
    String decide(
            @PathVariable TaskId task,
            @RequestParam UUID formKey,
            TypedStep typed,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        OpenTask open = workList.open(task);
        Problems problems = new Problems();
        Optional<LocalDate> day = Optional.empty();
        if (typed.is("approve")) {
            day = problems.day("effectiveOn", typed.effectiveOn());
            day.flatMap(rules::problem).ifPresent(problems::add);
        }
        Optional<Reason> why = problems.reason("why", typed.why());
        if (problems.any()) {
            problems.show(model, response);
            return pages.showAgain(decidePage, open, typed, model);
        }
        Optional<LocalDate> from = day;
        return once.run(formKey, () -> {
            if (typed.is("approve")) {
                deciding.approve(task, from.orElseThrow(), why.orElseThrow());
                return pages.done(task, typed, "credit.decide.approved", redirect);
            }
            deciding.refuse(task, why.orElseThrow());
            return pages.done(task, typed, "credit.decide.refused", redirect);
        });
    }

    private Proposal proposed(OpenTask task) {
        return reading.proposal(new ProposalId(task.subject().value()));
    }
}
