package io.kedang.intake.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.archive.ArchiveNumber;
import io.kedang.card.Difference;
import io.kedang.card.Typed;
import io.kedang.intake.Entering;
import io.kedang.intake.Reason;
import io.kedang.intake.Transcribing;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.Walks;
import io.kedang.worklist.WorkList;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The clerk's entry. */
@Controller
@Needs(Permission.ENTER_CARDS)
@RequestMapping("/intake/entries/{task}")
class EnterController {

    private final Entering entering;
    private final Transcribing transcribing;
    private final EnterPage page;
    private final WorkList workList;
    private final Walks walks;
    private final OnceOnly once;

    EnterController(
            Entering entering,
            Transcribing transcribing,
            EnterPage page,
            WorkList workList,
            Walks walks,
            OnceOnly once) {
        this.entering = entering;
        this.transcribing = transcribing;
        this.page = page;
        this.workList = workList;
        this.walks = walks;
        this.once = once;
    }

    /** The last step of a card from paper, once what its photo shows is typed. */
    @GetMapping("/enter")
    String form(@PathVariable TaskId task, Model model) {
        OpenTask open = workList.open(task);
        model.addAttribute("task", open);
        walks.showAgain(open.subject(), model);
        return transcribing.isFinished(open.requireCard())
                ? page.form(open, model)
                : "redirect:/intake/entries/" + task + "/transcription";
    }

    @PostMapping("/enter")
    String enter(
            @PathVariable TaskId task,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String list,
            @ModelAttribute("form") EntryForm form,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Map<String, String> keyed = Typed.in(parameters);
        try {
            return once.run(formKey, () -> {
                requireRight(workList.open(task).requireCard(), form, keyed);
                ArchiveNumber number = entering.enter(task, form.entry(keyed));
                redirect.addFlashAttribute("notice", "intake.entered");
                redirect.addFlashAttribute("noticeArgs", List.of(number.text()));
                return walks.onwards(task, list, redirect);
            });
        } catch (EntryWrong wrong) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            OpenTask open = workList.open(task);
            model.addAttribute("task", open);
            model.addAttribute("keyed", keyed);
            model.addAttribute("differences", wrong.differences);
            model.addAttribute("problems", wrong.problems);
            walks.show(open, list, model);
            return page.form(open, model);
        }
    }

    private void requireRight(CardId card, EntryForm form, Map<String, String> keyed) {
        List<Difference> differences = entering.compare(card, keyed);
        List<Problem> problems = new ArrayList<>();
        differences.forEach(difference -> problems.add(problem(difference)));
        problems.addAll(form.problems(entering.sameLicence(card).isPresent()));
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

    @PostMapping("/back-to-review")
    String backToReview(
            @PathVariable TaskId task,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String list,
            RedirectAttributes redirect) {
        return once.run(formKey, () -> {
            entering.backToReview(task, new Reason(reason));
            redirect.addFlashAttribute("notice", "intake.back-to-review");
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
