package io.kedang.worklist.web;

import io.kedang.access.Access;
import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.page.Choice;
import io.kedang.page.OnceOnly;
import io.kedang.page.Words;
import io.kedang.workflow.ModelSteps;
import io.kedang.worklist.Batch;
import io.kedang.worklist.BatchOffer;
import io.kedang.worklist.Batches;
import io.kedang.worklist.DueFilter;
import io.kedang.worklist.ListAddress;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.TaskLines;
import io.kedang.worklist.TaskOrder;
import io.kedang.worklist.TaskPages;
import io.kedang.worklist.WorkList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The lists of tasks; claiming and releasing from them. */
@Controller
@Needs(Permission.WORK)
class WorkListController {

    private final WorkList workList;
    private final Batches batches;
    private final TaskPages pages;
    private final ModelSteps steps;
    private final Words words;
    private final Access access;
    private final OnceOnly onceOnly;

    WorkListController(
            WorkList workList,
            Batches batches,
            TaskPages pages,
            ModelSteps steps,
            Words words,
            Access access,
            OnceOnly onceOnly) {
        this.workList = workList;
        this.batches = batches;
        this.pages = pages;
        this.steps = steps;
        this.words = words;
        this.access = access;
        this.onceOnly = onceOnly;
    }

    @GetMapping("/tasks")
    String list(
            @ModelAttribute ListAddress address, @RequestParam(required = false) @Nullable UUID batch, Model model) {
        TaskLines page = workList.list(address.query());
        List<BatchOffer> offers = batches.offers(page.lines());
        Optional<Batch> before = Optional.ofNullable(batch).flatMap(batches::find);
        Set<TaskId> chosen = before.map(Batch::stillOpen).orElse(Set.of());
        model.addAttribute("offers", offers);
        model.addAttribute("batch", before.orElse(null));
        model.addAttribute("batchKey", before.map(batches::messageKey).orElse(""));
        model.addAttribute("address", address);
        model.addAttribute("query", address.query());
        model.addAttribute(
                "rows",
                page.lines().stream()
                        .map(line -> ListedTask.of(
                                line,
                                pages.overview(line.task()),
                                address,
                                offers,
                                chosen.contains(line.task().id())))
                        .toList());
        model.addAttribute("next", page.next().map(address::after).orElse(""));
        model.addAttribute("tabs", Tab.all(address, workList.counters(), access.may(Permission.REASSIGN)));
        model.addAttribute(
                "steps",
                steps.all().stream()
                        .map(step -> new Choice(step.processKey() + "." + step.step(), words.say(step.labelKey())))
                        .toList());
        model.addAttribute("dues", dues());
        model.addAttribute("orders", orders());
        return "worklist/list";
    }

    @PostMapping("/tasks/{id}/claim")
    String claim(
            @PathVariable String id,
            @RequestParam UUID formKey,
            @ModelAttribute ListAddress address,
            RedirectAttributes redirect) {
        return onceOnly.run(formKey, () -> {
            workList.claim(TaskIds.of(id));
            redirect.addFlashAttribute("notice", "worklist.claim.done");
            return "redirect:" + address.first();
        });
    }

    @PostMapping("/tasks/{id}/release")
    String release(
            @PathVariable String id,
            @RequestParam UUID formKey,
            @ModelAttribute ListAddress address,
            RedirectAttributes redirect) {
        return onceOnly.run(formKey, () -> {
            workList.release(TaskIds.of(id));
            redirect.addFlashAttribute("notice", "worklist.release.done");
            return "redirect:" + address.first();
        });
    }

    private List<Choice> dues() {
        return Arrays.stream(DueFilter.values())
                .filter(due -> due != DueFilter.ANY)
                .map(due -> new Choice(due.word(), words.say("worklist.filter.due." + due.word())))
                .toList();
    }

    private List<Choice> orders() {
        return Arrays.stream(TaskOrder.values())
                .map(order -> new Choice(order.word(), words.say("worklist.order." + order.word())))
                .toList();
    }
}
