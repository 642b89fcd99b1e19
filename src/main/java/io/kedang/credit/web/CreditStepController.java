package io.kedang.credit.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.credit.DecidingLimits;
import io.kedang.credit.JudgingOverruns;
import io.kedang.credit.LimitRules;
import io.kedang.credit.Proposal;
import io.kedang.credit.ProposalId;
import io.kedang.credit.ReadingCredit;
import io.kedang.credit.Reason;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.shared.Money;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.TaskPage;
import io.kedang.worklist.Walks;
import io.kedang.worklist.WorkList;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of a proposed limit, and the judgement on what was shipped beyond the credit. */
@Controller
@Needs(Permission.DECIDE_CREDIT)
class CreditStepController {

    private final DecidingLimits deciding;
    private final JudgingOverruns judging;
    private final LimitRules rules;
    private final ReadingCredit reading;
    private final JudgeLimitPage judgePage;
    private final DecideLimitPage decidePage;
    private final JudgeOverrunPage overrunPage;
    private final WorkList workList;
    private final Walks walks;
    private final OnceOnly once;

    CreditStepController(
            DecidingLimits deciding,
            JudgingOverruns judging,
            LimitRules rules,
            ReadingCredit reading,
            JudgeLimitPage judgePage,
            DecideLimitPage decidePage,
            JudgeOverrunPage overrunPage,
            WorkList workList,
            Walks walks,
            OnceOnly once) {
        this.deciding = deciding;
        this.judging = judging;
        this.rules = rules;
        this.reading = reading;
        this.judgePage = judgePage;
        this.decidePage = decidePage;
        this.overrunPage = overrunPage;
        this.workList = workList;
        this.walks = walks;
        this.once = once;
    }

    /** What is typed at any of the steps. */
    record Typed(
            @Nullable String amount,
            @Nullable String effectiveOn,
            @Nullable String why,
            @Nullable String decision,
            @Nullable String list) {

        Typed {
            amount = amount == null ? "" : amount;
            effectiveOn = effectiveOn == null ? "" : effectiveOn;
            why = why == null ? "" : why;
            decision = decision == null ? "" : decision;
            list = list == null ? "" : list;
        }

        boolean is(String what) {
            return what.equals(decision);
        }
    }

    @PostMapping("/credit/limits/judge/{task}")
    String judge(
            @PathVariable TaskId task,
            @RequestParam UUID formKey,
            Typed typed,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        OpenTask open = workList.open(task);
        Problems problems = new Problems();
        Optional<Money> amount =
                typed.is("recommend") ? newLimit(typed, proposed(open).was(), problems) : Optional.empty();
        Optional<Reason> why = problems.reason("why", typed.why());
        if (problems.any()) {
            problems.show(model, response);
            return showAgain(judgePage, open, typed, model);
        }
        return once.run(formKey, () -> {
            if (typed.is("recommend")) {
                deciding.recommend(task, amount.orElseThrow(), why.orElseThrow());
                return done(task, typed, "credit.judge.recommended", redirect);
            }
            deciding.dismiss(task, why.orElseThrow());
            return done(task, typed, "credit.judge.dismissed", redirect);
        });
    }

    @PostMapping("/credit/limits/decide/{task}")
    String decide(
            @PathVariable TaskId task,
            @RequestParam UUID formKey,
            Typed typed,
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
            return showAgain(decidePage, open, typed, model);
        }
        Optional<LocalDate> from = day;
        return once.run(formKey, () -> {
            if (typed.is("approve")) {
                deciding.approve(task, from.orElseThrow(), why.orElseThrow());
                return done(task, typed, "credit.decide.approved", redirect);
            }
            deciding.refuse(task, why.orElseThrow());
            return done(task, typed, "credit.decide.refused", redirect);
        });
    }

    @PostMapping("/credit/overruns/judge/{task}")
    String judgeOverrun(
            @PathVariable TaskId task,
            @RequestParam UUID formKey,
            Typed typed,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        OpenTask open = workList.open(task);
        Problems problems = new Problems();
        Optional<Money> amount = typed.is("propose") ? newLimit(typed, limit(open), problems) : Optional.empty();
        Optional<Reason> why = problems.reason("why", typed.why());
        if (problems.any()) {
            problems.show(model, response);
            return showAgain(overrunPage, open, typed, model);
        }
        return once.run(formKey, () -> {
            switch (typed.decision()) {
                case "propose" -> judging.propose(task, amount.orElseThrow(), why.orElseThrow());
                case "hold" -> judging.hold(task, why.orElseThrow());
                default -> judging.accept(task, why.orElseThrow());
            }
            return done(task, typed, "credit.overrun.judged", redirect);
        });
    }

    private Optional<Money> newLimit(Typed typed, Money was, Problems problems) {
        if (typed.amount().isBlank()) {
            problems.add(Problem.of("amount", "credit.problem.limit"));
            return Optional.empty();
        }
        Optional<Money> amount = problems.limit(typed.amount(), was.currency());
        amount.flatMap(one -> rules.problem(one, was)).ifPresent(problems::add);
        return amount;
    }

    private Proposal proposed(OpenTask task) {
        return reading.proposal(new ProposalId(task.subject().value()));
    }

    private Money limit(OpenTask task) {
        return reading.get(task.requireCard()).limit().amount();
    }

    private String showAgain(TaskPage page, OpenTask task, Typed typed, Model model) {
        model.addAttribute("task", task);
        model.addAttribute("amount", typed.amount());
        model.addAttribute("effectiveOn", typed.effectiveOn());
        model.addAttribute("why", typed.why());
        walks.show(task, typed.list(), model);
        return page.show(task, model);
    }

    private String done(TaskId task, Typed typed, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return walks.onwards(task, typed.list(), redirect);
    }
}
