package io.kedang.visit.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.shared.Refusal;
import io.kedang.visit.Postponement;
import io.kedang.visit.VisitDraft;
import io.kedang.visit.VisitId;
import io.kedang.visit.Visiting;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The customer was not met: why, and by which other day the visit is to be made. */
@Controller
@Needs({Permission.KEEP_CARDS, Permission.SEE_KEEPING})
class PostponeController {

    private final Visiting visiting;
    private final ReportSheet sheet;
    private final OnceOnly once;

    PostponeController(Visiting visiting, ReportSheet sheet, OnceOnly once) {
        this.visiting = visiting;
        this.sheet = sheet;
        this.once = once;
    }

    @PostMapping("/visits/{id}/postpone")
    String postpone(
            @PathVariable VisitId id,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String triedOn,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String newDay,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Map<String, String> typed = Map.of("triedOn", triedOn, "reason", reason, "newDay", newDay);
        Postponement postponement = new Postponement(
                Days.parse(triedOn).orElse(LocalDate.MAX),
                reason,
                Days.parse(newDay).orElse(LocalDate.MIN));
        List<Problem> problems = visiting.problems(postponement);
        if (!problems.isEmpty()) {
            return again(id, typed, problems, model, response);
        }
        try {
            return once.run(formKey, () -> {
                visiting.postpone(id, postponement);
                redirect.addFlashAttribute("notice", "visit.postponed");
                return "redirect:/visits/" + id;
            });
        } catch (Refusal refused) {
            if (refused.kind() != Refusal.Kind.INVALID) {
                throw refused;
            }
            Problem problem = new Problem("reason", refused.messageKey(), refused.arguments());
            return again(id, typed, List.of(problem), model, response);
        }
    }

    private String again(
            VisitId id, Map<String, String> typed, List<Problem> problems, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("notMet", true);
        sheet.postponement(typed, model);
        VisitDraft draft = visiting.draft(id);
        return sheet.show(visiting.open(id), draft, draft.texts(), problems, model);
    }
}
