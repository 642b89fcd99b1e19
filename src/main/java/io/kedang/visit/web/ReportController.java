package io.kedang.visit.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.card.Seen;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.shared.Refusal;
import io.kedang.visit.Visit;
import io.kedang.visit.VisitDraft;
import io.kedang.visit.VisitId;
import io.kedang.visit.VisitRefused;
import io.kedang.visit.Visiting;
import io.kedang.worklist.Walks;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing the return-visit form and handing it in. */
@Controller
@RequestMapping("/visits/{id}/report")
@Needs({Permission.KEEP_CARDS, Permission.SEE_KEEPING})
class ReportController {

    private final Visiting visiting;
    private final ReportSheet sheet;
    private final Walks walks;
    private final OnceOnly once;

    ReportController(Visiting visiting, ReportSheet sheet, Walks walks, OnceOnly once) {
        this.visiting = visiting;
        this.sheet = sheet;
        this.walks = walks;
        this.once = once;
    }

    @GetMapping
    String write(@PathVariable VisitId id, Model model) {
        Visit visit = visiting.open(id);
        VisitDraft draft = visiting.draft(id);
        return sheet.show(visit, draft, draft.texts(), List.of(), model);
    }

    /** Saves and stays, goes to a change of the card, or hands in what is complete. */
    @PostMapping
    String save(
            @PathVariable VisitId id,
            @RequestParam UUID formKey,
            @RequestParam long version,
            @RequestParam UUID writer,
            @RequestParam(defaultValue = "save") String action,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Map<String, String> typed = Typed.in(parameters);
        try {
            return once.run(formKey, () -> {
                VisitDraft saved = visiting.save(id, typed, new Seen(version, writer));
                return switch (action) {
                    case "hand-in" -> handIn(saved, model, redirect, response);
                    case "change" -> change(id, redirect);
                    default -> stay(id, redirect);
                };
            });
        } catch (Refusal refused) {
            if (!isForTheForm(refused)) {
                throw refused;
            }
            response.setStatus(
                    refused.kind() == Refusal.Kind.CONFLICT
                            ? HttpStatus.CONFLICT.value()
                            : HttpStatus.UNPROCESSABLE_ENTITY.value());
            return again(id, typed, refused, model);
        }
    }

    private static boolean isForTheForm(Refusal refused) {
        return refused.kind() == Refusal.Kind.INVALID
                || refused instanceof VisitRefused conflict && conflict.isConflictOfSaves();
    }

    private static String stay(VisitId id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "visit.report.saved");
        return "redirect:/visits/" + id + "/report";
    }

    private String change(VisitId id, RedirectAttributes redirect) {
        redirect.addAttribute("back", "/visits/" + id + "/report");
        return "redirect:/changes/" + visiting.reportChange(id);
    }

    private String handIn(VisitDraft saved, Model model, RedirectAttributes redirect, HttpServletResponse response) {
        VisitId id = saved.visit();
        List<Problem> problems = visiting.problems(id);
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return sheet.show(visiting.open(id), saved, saved.texts(), problems, model);
        }
        visiting.handIn(id, saved.version());
        redirect.addFlashAttribute("notice", "visit.report.handed-in");
        return walks.onwards(id.subject(), "redirect:/visits/" + id, redirect);
    }

    /** What was typed stays in the form, with what is saved beside where that is something else. */
    private String again(VisitId id, Map<String, String> typed, Refusal refused, Model model) {
        VisitDraft saved = visiting.draft(id);
        model.addAttribute("conflict", refused.kind() == Refusal.Kind.CONFLICT);
        List<Problem> problems = refused.kind() == Refusal.Kind.CONFLICT
                ? ReportSheet.savedMeanwhile(saved, typed)
                : List.of(new Problem("", refused.messageKey(), refused.arguments()));
        return sheet.show(visiting.open(id), saved, ReportSheet.over(saved.texts(), typed), problems, model);
    }

    @PostMapping(headers = "X-Requested-With=fetch")
    @ResponseBody
    Saved autosave(
            @PathVariable VisitId id,
            @RequestParam long version,
            @RequestParam UUID writer,
            @RequestParam MultiValueMap<String, String> parameters) {
        VisitDraft draft = visiting.save(id, Typed.in(parameters), new Seen(version, writer));
        return new Saved(draft.savedAt(), draft.version());
    }
}
