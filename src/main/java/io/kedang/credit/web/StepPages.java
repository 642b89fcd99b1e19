package io.kedang.credit.web;

import io.kedang.credit.LimitRules;
import io.kedang.page.Problem;
import io.kedang.shared.Money;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.TaskPage;
import io.kedang.worklist.Walks;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the forms of the steps have in common: a limit that is typed, the form shown again, the way on. */
@Component
class StepPages {

    private final LimitRules rules;
    private final Walks walks;

    StepPages(LimitRules rules, Walks walks) {
        this.rules = rules;
        this.walks = walks;
    }

    Optional<Money> newLimit(TypedStep typed, Money was, Problems problems) {
        if (typed.amount().isBlank()) {
            problems.add(Problem.of("amount", "credit.problem.limit"));
            return Optional.empty();
        }
        Optional<Money> amount = problems.limit(typed.amount(), was.currency());
        amount.flatMap(one -> rules.problem(one, was)).ifPresent(problems::add);
        return amount;
    }

    String showAgain(TaskPage page, OpenTask task, TypedStep typed, Model model) {
        model.addAttribute("task", task);
        model.addAttribute("amount", typed.amount());
        model.addAttribute("effectiveOn", typed.effectiveOn());
        model.addAttribute("why", typed.why());
        walks.show(task, typed.list(), model);
        return page.show(task, model);
    }

    String done(TaskId task, TypedStep typed, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return walks.onwards(task, typed.list(), redirect);
    }
}
