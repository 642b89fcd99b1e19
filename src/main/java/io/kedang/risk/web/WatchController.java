package io.kedang.risk.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.page.OnceOnly;
import io.kedang.risk.CriterionId;
import io.kedang.risk.DutyId;
import io.kedang.risk.EndingWatches;
import io.kedang.risk.KeepingWatches;
import io.kedang.risk.Reason;
import io.kedang.risk.WatchId;
import io.kedang.risk.WatchView;
import io.kedang.worklist.WorkList;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a watch: duties, criteria, findings, reports, what happened. */
@Controller
@Needs(Permission.RAISE_RISKS)
@RequestMapping("/risks/{id}")
class WatchController {

    private final WatchModel shown;
    private final KeepingWatches keeping;
    private final EndingWatches ending;
    private final WorkList workList;
    private final OnceOnly once;
    private final Clock clock;

    WatchController(
            WatchModel shown,
            KeepingWatches keeping,
            EndingWatches ending,
            WorkList workList,
            OnceOnly once,
            Clock clock) {
        this.shown = shown;
        this.keeping = keeping;
        this.ending = ending;
        this.workList = workList;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable WatchId id, Model model) {
        return page(id, DutyForm.EMPTY, model);
    }

    private String page(WatchId id, DutyForm form, Model model) {
        WatchView watch = shown.showWithDutyHolders(id, model);
        model.addAttribute("form", form);
        model.addAttribute(
                "tasks",
                workList.openOn(watch.card().id()).stream()
                        .filter(task -> task.processKey().startsWith("risk-") && workList.mayOpen(task.id()))
                        .toList());
        return "risk/watch";
    }

    @PostMapping("/duties")
    String addDuty(
            @PathVariable WatchId id,
            @RequestParam UUID formKey,
            DutyForm form,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Problems problems = new Problems();
        form.check(problems, "", LocalDate.now(clock));
        if (problems.any()) {
            problems.show(model, response);
            return page(id, form, model);
        }
        return once.run(formKey, () -> {
            keeping.addDuty(id, form.duty());
            return done(id, "risk.duty.added", redirect);
        });
    }

    @PostMapping("/duties/{duty}")
    String changeDuty(
            @PathVariable WatchId id,
            @PathVariable DutyId duty,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "done") String act,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        String note = typed.getOrDefault("note-" + duty, "");
        Problems problems = new Problems().text("note-" + duty, note, Reason.LONGEST);
        if (problems.any()) {
            problems.show(model, response);
            return page(id, DutyForm.EMPTY, model);
        }
        return once.run(formKey, () -> {
            if (act.equals("drop")) {
                keeping.dropDuty(id, duty, new Reason(note));
                return done(id, "risk.duty.dropped", redirect);
            }
            keeping.tickOff(id, duty, new Reason(note));
            return done(id, "risk.duty.done", redirect);
        });
    }

    @PostMapping("/criteria/{criterion}")
    String criterion(
            @PathVariable WatchId id,
            @PathVariable CriterionId criterion,
            @RequestParam UUID formKey,
            @RequestParam boolean met,
            RedirectAttributes redirect) {
        return once.run(formKey, () -> {
            keeping.criterion(id, criterion, met);
            return done(id, met ? "risk.criterion.met" : "risk.criterion.open", redirect);
        });
    }

    @PostMapping("/end")
    String proposeEnd(
            @PathVariable WatchId id,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String why,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Problems problems = new Problems().text("why", why, Reason.LONGEST);
        if (problems.any()) {
            problems.show(model, response);
            return page(id, DutyForm.EMPTY, model);
        }
        return once.run(formKey, () -> {
            ending.propose(id, new Reason(why));
            return done(id, "risk.end.proposed", redirect);
        });
    }

    private static String done(WatchId id, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/risks/" + id;
    }
}
