package io.kedang.receivables.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.page.Languages;
import io.kedang.page.OnceOnly;
import io.kedang.receivables.CaseId;
import io.kedang.receivables.CaseLetter;
import io.kedang.receivables.CaseView;
import io.kedang.receivables.CustomerLanguages;
import io.kedang.receivables.DecidingArrears;
import io.kedang.receivables.ReadingCases;
import io.kedang.receivables.Reason;
import io.kedang.receivables.RecordingPromises;
import io.kedang.worklist.WorkList;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a case: what is owed, promised and written, and everything that happened. */
@Controller
@Needs(Permission.FOLLOW_RECEIVABLES)
@RequestMapping("/receivables/{id:[0-9a-f-]{36}}")
class CaseController {

    private final CaseModel shown;
    private final ReadingCases reading;
    private final RecordingPromises promises;
    private final DecidingArrears deciding;
    private final CustomerLanguages languages;
    private final Languages offered;
    private final WorkList workList;
    private final OnceOnly once;

    CaseController(
            CaseModel shown,
            ReadingCases reading,
            RecordingPromises promises,
            DecidingArrears deciding,
            CustomerLanguages languages,
            Languages offered,
            WorkList workList,
            OnceOnly once) {
        this.shown = shown;
        this.reading = reading;
        this.promises = promises;
        this.deciding = deciding;
        this.languages = languages;
        this.offered = offered;
        this.workList = workList;
        this.once = once;
    }

    @GetMapping
    String show(@PathVariable CaseId id, Model model) {
        CaseView about = shown.show(id, model);
        return page(
                about, new CollectForm("", "", "", "", about.overdue().amount().toPlainString()), model);
    }

    private String page(CaseView about, CollectForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("language", languages.of(about.card().id()).toLanguageTag());
        model.addAttribute(
                "languages",
                offered.offered().stream().map(RemindCustomerPage::choice).toList());
        model.addAttribute(
                "tasks",
                workList.openOn(about.card().id()).stream()
                        .filter(task -> task.subject().equals(about.id().subject()) && workList.mayOpen(task.id()))
                        .toList());
        return "receivables/case";
    }

    @GetMapping("/letters/{number}")
    String letter(@PathVariable CaseId id, @PathVariable int number, Model model) {
        CaseLetter letter = reading.letter(id, number);
        shown.show(id, model);
        model.addAttribute("subject", letter.subject());
        model.addAttribute("body", letter.body());
        model.addAttribute("language", letter.language());
        return "receivables/letter";
    }

    /** The customer promised it, whoever heard it. */
    @PostMapping("/promises")
    String promised(
            @PathVariable CaseId id,
            @RequestParam UUID formKey,
            CollectForm form,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        CaseView about = shown.show(id, model);
        CaseProblems problems = new CaseProblems().text("said", String.valueOf(form.said()), Reason.LONGEST);
        form.promise().check(problems, "", about.overdue().currency(), shown.today(), shown.latest());
        if (problems.any()) {
            problems.show(model, response);
            return page(about, form, model);
        }
        return once.run(formKey, () -> {
            promises.promised(
                    id, form.promise().promise(about.overdue().currency()), new Reason(String.valueOf(form.said())));
            redirect.addFlashAttribute("notice", "receivables.promise.done");
            return "redirect:/receivables/" + id;
        });
    }

    @PostMapping("/language")
    String language(
            @PathVariable CaseId id,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String language,
            RedirectAttributes redirect) {
        return once.run(formKey, () -> {
            languages.set(reading.get(id).card().id(), language);
            redirect.addFlashAttribute("notice", "receivables.language.saved");
            return "redirect:/receivables/" + id;
        });
    }

    /** The law is done with it. */
    @PostMapping("/back")
    String back(
            @PathVariable CaseId id,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String why,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        CaseProblems problems = new CaseProblems().text("why", why, Reason.LONGEST);
        if (problems.any()) {
            problems.show(model, response);
            return show(id, model);
        }
        return once.run(formKey, () -> {
            deciding.backFromLaw(id, new Reason(why));
            redirect.addFlashAttribute("notice", "receivables.back.done");
            return "redirect:/receivables/" + id;
        });
    }
}
