package io.kedang.receivables.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.page.OnceOnly;
import io.kedang.receivables.CustomerLanguages;
import io.kedang.receivables.RemindingCustomers;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.Walks;
import io.kedang.worklist.WorkList;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Finance writes the reminder, prints it and records it as sent. */
@Controller
@Needs(Permission.FOLLOW_RECEIVABLES)
@RequestMapping("/receivables/reminders/{task}")
class RemindCustomerController {

    private final RemindingCustomers reminding;
    private final CustomerLanguages languages;
    private final RemindCustomerPage page;
    private final CaseModel shown;
    private final WorkList workList;
    private final Walks walks;
    private final OnceOnly once;

    RemindCustomerController(
            RemindingCustomers reminding,
            CustomerLanguages languages,
            RemindCustomerPage page,
            CaseModel shown,
            WorkList workList,
            Walks walks,
            OnceOnly once) {
        this.reminding = reminding;
        this.languages = languages;
        this.page = page;
        this.shown = shown;
        this.workList = workList;
        this.walks = walks;
        this.once = once;
    }

    @PostMapping
    String sent(
            @PathVariable TaskId task,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "sent") String act,
            ReminderForm form,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        CaseProblems problems = form.problems(shown.today(), shown.latest());
        if (problems.any()) {
            problems.show(model, response);
            return showAgain(task, form, list, model);
        }
        if (act.equals("print")) {
            return print(task, form, model);
        }
        return once.run(formKey, () -> {
            reminding.sent(task, form.letter());
            redirect.addFlashAttribute("notice", "receivables.remind.done");
            return walks.onwards(task, list, redirect);
        });
    }

    /** Nothing changes: what is typed, as it will be on paper. */
    private String print(TaskId id, ReminderForm form, Model model) {
        OpenTask task = workList.open(id);
        page.show(task, model);
        model.addAttribute("subject", form.subject());
        model.addAttribute("body", form.body());
        model.addAttribute("language", form.language());
        return "receivables/letter";
    }

    @PostMapping("/language")
    String language(
            @PathVariable TaskId task,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String language,
            RedirectAttributes redirect) {
        return once.run(formKey, () -> {
            languages.set(workList.open(task).requireCard(), language);
            redirect.addFlashAttribute("notice", "receivables.remind.written-anew");
            if (!list.isEmpty()) {
                redirect.addAttribute("list", list);
            }
            return "redirect:/tasks/" + task;
        });
    }

    private String showAgain(TaskId id, ReminderForm form, String list, Model model) {
        OpenTask task = workList.open(id);
        model.addAttribute("task", task);
        model.addAttribute("form", form);
        walks.show(task, list, model);
        return page.show(task, model);
    }
}
