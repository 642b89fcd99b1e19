package io.kedang.change.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.card.Difference;
import io.kedang.card.Typed;
import io.kedang.change.EnteringChanges;
import io.kedang.intake.Reason;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.Walks;
import io.kedang.worklist.WorkList;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The clerk's entry of a change. */
@Controller
@Needs(Permission.ENTER_CHANGES)
@RequestMapping("/changes/entries/{task}")
class ChangeEnterController {

    private final EnteringChanges entering;
    private final EnterChangePage page;
    private final WorkList workList;
    private final Walks walks;
    private final OnceOnly once;

    ChangeEnterController(
            EnteringChanges entering, EnterChangePage page, WorkList workList, Walks walks, OnceOnly once) {
        this.entering = entering;
        this.page = page;
        this.workList = workList;
        this.walks = walks;
        this.once = once;
    }

    @PostMapping("/enter")
    String enter(
            @PathVariable TaskId task,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String digest,
            @RequestParam(defaultValue = "") String branchReason,
            @RequestParam(defaultValue = "") String list,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Map<String, String> keyed = Typed.in(parameters);
        try {
            return once.run(formKey, () -> {
                requireRight(workList.open(task), keyed, branchReason);
                entering.enter(
                        task,
                        ChangeReviewController.seen(digest),
                        keyed,
                        Optional.of(branchReason)
                                .filter(text -> !text.isBlank())
                                .map(Reason::new));
                redirect.addFlashAttribute("notice", "change.applied");
                return walks.onwards(task, list, redirect);
            });
        } catch (EntryWrong wrong) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            OpenTask open = workList.open(task);
            model.addAttribute("task", open);
            model.addAttribute("keyed", keyed);
            model.addAttribute("branchReason", branchReason);
            model.addAttribute("keyedDifferently", wrong.differences);
            model.addAttribute("problems", wrong.problems);
            walks.show(open, list, model);
            return page.show(open, model);
        }
    }

    private void requireRight(OpenTask task, Map<String, String> keyed, String branchReason) {
        List<Difference> differences = entering.compare(task, keyed);
        List<Problem> problems = new ArrayList<>(
                differences.stream().map(ChangeEnterController::problem).toList());
        if (entering.sameLicence(task).isPresent() && branchReason.isBlank()) {
            problems.add(Problem.of("branchReason", "card.finding.missing"));
        }
        if (!problems.isEmpty()) {
            throw new EntryWrong(
                    differences.stream()
                            .filter(difference -> !difference.after().isEmpty())
                            .toList(),
                    problems);
        }
    }

    private static Problem problem(Difference difference) {
        String key = difference.after().isEmpty() ? "card.finding.missing" : "intake.enter.differs";
        return Problem.of(difference.field().path(), key);
    }

    @PostMapping("/give-back")
    String giveBack(
            @PathVariable TaskId task,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String list,
            RedirectAttributes redirect) {
        return once.run(formKey, () -> {
            entering.giveBack(task, new Reason(reason));
            redirect.addFlashAttribute("notice", "change.given-back");
            return walks.onwards(task, list, redirect);
        });
    }

    /** Something the clerk typed is missing or differs: undoes what was begun, the page is shown again. */
    private static final class EntryWrong extends RuntimeException {

        private final transient List<Difference> differences;
        private final transient List<Problem> problems;

        EntryWrong(List<Difference> differences, List<Problem> problems) {
            this.differences = differences;
            this.problems = problems;
        }
    }
}
