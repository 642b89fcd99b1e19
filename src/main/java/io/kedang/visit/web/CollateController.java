package io.kedang.visit.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.shared.Refusal;
import io.kedang.visit.Collating;
import io.kedang.visit.Collation;
import io.kedang.visit.ReportForm;
import io.kedang.visit.VisitId;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.Walks;
import io.kedang.worklist.WorkList;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the department does with a visit that was sent to it. */
@Controller
@RequestMapping("/visits/collating/{task}")
@Needs({Permission.COLLATE_VISITS, Permission.SEE_KEEPING})
class CollateController {

    private final Collating collating;
    private final CollatePage page;
    private final WorkList workList;
    private final Walks walks;
    private final OnceOnly once;

    CollateController(Collating collating, CollatePage page, WorkList workList, Walks walks, OnceOnly once) {
        this.collating = collating;
        this.page = page;
        this.workList = workList;
        this.walks = walks;
        this.once = once;
    }

    /** What the department posts. */
    record Typed(
            @Nullable String note,
            @Nullable List<String> confirmed,
            @Nullable String outdatedGone,
            @Nullable String text,
            @Nullable String list) {

        Typed {
            note = note == null ? "" : note;
            confirmed = confirmed == null ? List.of() : confirmed;
            text = text == null ? "" : text;
            list = list == null ? "" : list;
        }

        Collation collation() {
            return new Collation(note, ReportForm.sections(confirmed), "true".equals(outdatedGone));
        }

        Map<String, String> texts() {
            return Map.of("note", note, "outdatedGone", String.valueOf(outdatedGone), "text", text);
        }
    }

    @PostMapping
    String collate(
            @PathVariable TaskId task,
            @RequestParam UUID formKey,
            Typed typed,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        List<Problem> problems = Collating.problems(typed.collation());
        if (!problems.isEmpty()) {
            return again(task, typed, problems, model, response);
        }
        return act(
                task,
                typed,
                "note",
                model,
                response,
                () -> once.run(formKey, () -> {
                    collating.collate(visit(task), typed.collation());
                    redirect.addFlashAttribute("notice", "visit.collate.done");
                    return walks.onwards(task, typed.list(), redirect);
                }));
    }

    /** Tells the salesperson and the managers something, such as a complaint. */
    @PostMapping("/note")
    String passOn(
            @PathVariable TaskId task,
            @RequestParam UUID formKey,
            Typed typed,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return act(
                task,
                typed,
                "text",
                model,
                response,
                () -> once.run(formKey, () -> {
                    collating.passOn(visit(task), typed.text());
                    redirect.addFlashAttribute("notice", "visit.note.done");
                    redirect.addAttribute("list", typed.list());
                    return "redirect:/tasks/" + task;
                }));
    }

    /** Opens a change of the card's basic fields, which leads back here. */
    @PostMapping("/change")
    String change(@PathVariable TaskId task, @RequestParam UUID formKey, RedirectAttributes redirect) {
        return once.run(formKey, () -> {
            redirect.addAttribute("back", "/tasks/" + task);
            return "redirect:/changes/" + collating.reportChange(visit(task));
        });
    }

    private String act(
            TaskId task, Typed typed, String field, Model model, HttpServletResponse response, Supplier<String> act) {
        try {
            return act.get();
        } catch (Refusal refused) {
            if (refused.kind() != Refusal.Kind.INVALID) {
                throw refused;
            }
            Problem problem = new Problem(field, refused.messageKey(), refused.arguments());
            return again(task, typed, List.of(problem), model, response);
        }
    }

    private String again(TaskId task, Typed typed, List<Problem> problems, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        OpenTask open = workList.open(task);
        model.addAttribute("task", open);
        model.addAttribute("problems", problems);
        model.addAttribute("typed", typed.texts());
        model.addAttribute("confirmed", typed.confirmed());
        walks.show(open, typed.list(), model);
        return page.show(open, model);
    }

    private VisitId visit(TaskId task) {
        return VisitId.of(workList.subject(task));
    }
}
