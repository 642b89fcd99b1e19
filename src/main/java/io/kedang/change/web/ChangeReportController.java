package io.kedang.change.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.card.CardContent;
import io.kedang.card.CardRules;
import io.kedang.card.Finding;
import io.kedang.card.Section;
import io.kedang.card.Seen;
import io.kedang.card.Typed;
import io.kedang.change.ChangeDraft;
import io.kedang.change.ChangeId;
import io.kedang.change.ChangeRefused;
import io.kedang.change.ReportingChanges;
import io.kedang.page.OnceOnly;
import io.kedang.shared.CardId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reporting a change on the form of the card. */
@Controller
@Needs({Permission.REPORT_CHANGES, Permission.COLLATE_VISITS})
class ChangeReportController {

    private final ReportingChanges reporting;
    private final CardRules rules;
    private final ChangeForm form;
    private final OnceOnly once;

    ChangeReportController(ReportingChanges reporting, CardRules rules, ChangeForm form, OnceOnly once) {
        this.reporting = reporting;
        this.rules = rules;
        this.form = form;
        this.once = once;
    }

    @PostMapping("/cards/{id}/changes")
    @Needs(Permission.REPORT_CHANGES)
    String begin(
            @PathVariable CardId id,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes redirect) {
        return once.run(formKey, () -> Back.of(back).within("/changes/" + reporting.begin(id), redirect));
    }

    @GetMapping("/changes/{id}")
    String write(
            @PathVariable ChangeId id,
            @RequestParam(defaultValue = "") String add,
            @RequestParam(defaultValue = "") String back,
            Model model,
            RedirectAttributes redirect) {
        Back to = Back.of(back);
        ChangeDraft draft;
        try {
            draft = reporting.open(id);
        } catch (ChangeRefused refused) {
            return crossed(id, to, refused, redirect);
        }
        if (!draft.state().isInHand()) {
            form.common(draft, to, model);
            model.addAttribute("sections", form.changed(draft));
            return "change/waiting";
        }
        List<Finding> findings = rules.whileWriting(draft.content());
        return form.form(
                draft, new ChangeForm.Sheet(draft.content(), findings, Typed.spareRows("add:" + add)), to, model);
    }

    private static String crossed(ChangeId id, Back back, ChangeRefused refused, RedirectAttributes redirect) {
        if (!refused.isCardMoved()) {
            throw refused;
        }
        return back.within("/changes/" + id + "/conflicts", redirect);
    }

    /** Saves and stays, adds a row, or goes on to checking. */
    @PostMapping("/changes/{id}")
    String save(
            @PathVariable ChangeId id,
            @RequestParam long version,
            @RequestParam UUID writer,
            @RequestParam(defaultValue = "save") String action,
            @RequestParam(defaultValue = "") String back,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Map<String, String> typed = Typed.in(parameters);
        typed.putAll(Typed.removedRow(action));
        Back to = Back.of(back);
        try {
            reporting.save(id, typed, new Seen(version, writer));
        } catch (ChangeRefused refused) {
            if (!refused.isConflictOfSaves()) {
                throw refused;
            }
            response.setStatus(HttpStatus.CONFLICT.value());
            return conflict(id, typed, to, model);
        }
        List<String> dropped = CardContent.of(typed).unconsented();
        if (!dropped.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return unconsented(id, typed, dropped, to, model);
        }
        return onwards(id, action, to, redirect);
    }

    private static String onwards(ChangeId id, String action, Back back, RedirectAttributes redirect) {
        if (action.equals("check")) {
            return back.within("/changes/" + id + "/check", redirect);
        }
        Optional<Section> rows = Typed.rowsOf(action);
        if (rows.isPresent()) {
            if (action.startsWith("add:")) {
                redirect.addAttribute("add", rows.get().key());
            }
            return back.within("/changes/" + id, redirect) + "#section-"
                    + rows.get().key();
        }
        redirect.addFlashAttribute("notice", "change.saved");
        return back.within("/changes/" + id, redirect);
    }

    /** Yours and theirs: what was typed stays in the form, beside each field stands what was saved meanwhile. */
    private String conflict(ChangeId id, Map<String, String> typed, Back back, Model model) {
        ChangeDraft saved = reporting.open(id);
        model.addAttribute("conflict", true);
        List<Finding> findings = Typed.savedMeanwhile(saved.content(), typed);
        return form.form(saved, new ChangeForm.Sheet(saved.content().with(typed), findings, Map.of()), back, model);
    }

    /** What lacks its separate consent was not stored: it stays in the form, with what is needed beside it. */
    private String unconsented(ChangeId id, Map<String, String> typed, List<String> dropped, Back back, Model model) {
        ChangeDraft saved = reporting.open(id);
        model.addAttribute("unconsented", true);
        List<Finding> findings = dropped.stream()
                .map(path ->
                        new Finding(path, Finding.Severity.WRONG, "card.finding.needs-separate-consent", List.of()))
                .toList();
        return form.form(saved, new ChangeForm.Sheet(saved.content().with(typed), findings, Map.of()), back, model);
    }

    @PostMapping(value = "/changes/{id}", headers = "X-Requested-With=fetch")
    @ResponseBody
    SavedChange autosave(
            @PathVariable ChangeId id,
            @RequestParam long version,
            @RequestParam UUID writer,
            @RequestParam MultiValueMap<String, String> parameters) {
        return SavedChange.of(reporting.save(id, Typed.in(parameters), new Seen(version, writer)));
    }
}
