package io.kedang.operations.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.identity.People;
import io.kedang.notice.FailedMail;
import io.kedang.notice.Outbox;
import io.kedang.operations.Overview;
import io.kedang.page.OnceOnly;
import io.kedang.workflow.Jobs;
import io.kedang.workflow.SchedulerRuns;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the system runs, and trying again what failed. */
@Controller
@Needs(Permission.OPERATE)
class OperationsController {

    private static final int RUNS_SHOWN = 3;
    private static final String PAGE = "redirect:/operations";

    private final Overview overview;
    private final Jobs jobs;
    private final Outbox outbox;
    private final SchedulerRuns runs;
    private final People people;
    private final OnceOnly onceOnly;

    OperationsController(
            Overview overview, Jobs jobs, Outbox outbox, SchedulerRuns runs, People people, OnceOnly onceOnly) {
        this.overview = overview;
        this.jobs = jobs;
        this.outbox = outbox;
        this.runs = runs;
        this.people = people;
        this.onceOnly = onceOnly;
    }

    @GetMapping("/operations")
    String show(Model model) {
        List<FailedMail> mails = outbox.failed();
        model.addAttribute("conditions", overview.conditions());
        model.addAttribute("versions", overview.versions());
        model.addAttribute("jobs", jobs.counts());
        model.addAttribute("failed", jobs.failed().stream().map(Keyed::new).toList());
        model.addAttribute("mostFailed", Jobs.SHOWN);
        model.addAttribute("mailing", outbox.isOn());
        model.addAttribute("mails", outbox.counts());
        model.addAttribute("mailRun", outbox.lastRun().orElse(null));
        model.addAttribute("failedMails", mails.stream().map(Keyed::new).toList());
        model.addAttribute(
                "names",
                people.names(mails.stream().map(FailedMail::to).distinct().toList()));
        model.addAttribute("runs", runs.latest(RUNS_SHOWN));
        return "operations/operations";
    }

    /** A row with a form of its own. @param key lets the form act once */
    record Keyed<T>(T row, UUID key) {

        Keyed(T row) {
            this(row, UUID.randomUUID());
        }
    }

    @PostMapping("/operations/jobs/{id}/retry")
    String retry(@PathVariable String id, @RequestParam UUID formKey, RedirectAttributes redirect) {
        return onceOnly.run(formKey, () -> {
            jobs.retry(id);
            redirect.addFlashAttribute("notice", "operations.retry.done");
            return PAGE;
        });
    }

    @PostMapping("/operations/jobs/retry")
    String retryAll(@RequestParam UUID formKey, RedirectAttributes redirect) {
        return onceOnly.run(formKey, () -> {
            redirect.addFlashAttribute("noticeArgs", List.of(jobs.retryAll()));
            redirect.addFlashAttribute("notice", "operations.retry.all.done");
            return PAGE;
        });
    }

    @PostMapping("/operations/mails/{id}/retry")
    String retryMail(@PathVariable long id, @RequestParam UUID formKey, RedirectAttributes redirect) {
        return onceOnly.run(formKey, () -> {
            outbox.retry(id);
            redirect.addFlashAttribute("notice", "operations.retry.done");
            return PAGE;
        });
    }
}
