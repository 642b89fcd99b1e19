package io.kedang.worklist.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.identity.People;
import io.kedang.identity.Person;
import io.kedang.page.Choice;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.shared.EmployeeId;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.TaskPages;
import io.kedang.worklist.Walks;
import io.kedang.worklist.WorkList;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One task: its feature's page, and giving it to someone else. */
@Controller
class TaskController {

    private final WorkList workList;
    private final TaskPages pages;
    private final Walks walks;
    private final People people;
    private final OnceOnly onceOnly;

    TaskController(WorkList workList, TaskPages pages, Walks walks, People people, OnceOnly onceOnly) {
        this.workList = workList;
        this.pages = pages;
        this.walks = walks;
        this.people = people;
        this.onceOnly = onceOnly;
    }

    @GetMapping("/tasks/{id}")
    @Needs(Permission.WORK)
    String show(@PathVariable String id, @RequestParam(defaultValue = "") String list, Model model) {
        OpenTask task = workList.open(TaskIds.of(id));
        model.addAttribute("task", task);
        walks.show(task, list, model);
        return pages.show(task, model);
    }

    @GetMapping("/tasks/{id}/reassign")
    @Needs(Permission.REASSIGN)
    String askForTaker(@PathVariable String id, Model model) {
        return reassignPage(TaskIds.of(id), model);
    }

    @PostMapping("/tasks/{id}/reassign")
    @Needs(Permission.REASSIGN)
    String reassign(
            @PathVariable String id,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String to,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        TaskId task = TaskIds.of(id);
        Optional<EmployeeId> taker = person(to);
        if (taker.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("problems", List.of(Problem.of("to", "worklist.reassign.missing")));
            return reassignPage(task, model);
        }
        return onceOnly.run(formKey, () -> give(task, taker.get(), redirect));
    }

    private String give(TaskId task, EmployeeId to, RedirectAttributes redirect) {
        workList.reassign(task, to);
        redirect.addFlashAttribute("notice", "worklist.reassign.done");
        redirect.addFlashAttribute(
                "noticeArgs", people.find(to).map(Person::name).stream().toList());
        return "redirect:/tasks?view=team";
    }

    static Optional<EmployeeId> person(String text) {
        try {
            return Optional.of(EmployeeId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String reassignPage(TaskId id, Model model) {
        OpenTask task = workList.overseen(id);
        model.addAttribute("task", task);
        model.addAttribute("stepKey", "process." + task.processKey() + "." + task.step());
        model.addAttribute(
                "takers",
                workList.takers(id).stream()
                        .map(person -> new Choice(person.id().toString(), person.name()))
                        .toList());
        return "worklist/reassign";
    }
}
