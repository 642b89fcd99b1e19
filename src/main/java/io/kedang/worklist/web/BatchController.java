package io.kedang.worklist.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.page.Choice;
import io.kedang.page.Problem;
import io.kedang.worklist.BatchOrder;
import io.kedang.worklist.Batches;
import io.kedang.worklist.ListAddress;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.WorkList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Acting on several tasks at once. The key of the form names what came of it, which is kept: whoever posts it again
 * or loads the page again sees the same results.
 */
@Controller
class BatchController {

    private static final String ALL = "/tasks?view=mine";

    private final Batches batches;
    private final WorkList workList;

    BatchController(Batches batches, WorkList workList) {
        this.batches = batches;
        this.workList = workList;
    }

    @PostMapping("/tasks/bulk")
    @Needs(Permission.WORK)
    String carryOut(
            @RequestParam UUID formKey,
            @RequestParam String action,
            @RequestParam(defaultValue = "") List<String> task,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String to,
            @RequestParam Map<String, String> parameters,
            RedirectAttributes redirect) {
        List<TaskId> tasks = ids(task);
        if (action.equals("reassign") && TaskController.person(to).isEmpty()) {
            if (parameters.containsKey("asked")) {
                redirect.addFlashAttribute("problems", List.of(Problem.of("to", "worklist.reassign.missing")));
            }
            return "redirect:" + askingForTaker(new BatchOrder(action, tasks, Map.of(), Optional.empty()), list);
        }
        Map<TaskId, String> evidence = new HashMap<>();
        tasks.forEach(id -> evidence.put(id, parameters.getOrDefault("evidence." + action + "." + id, "")));
        batches.carryOut(formKey, new BatchOrder(action, tasks, evidence, TaskController.person(to)));
        return "redirect:" + address(list) + "&batch=" + formKey;
    }

    private static String askingForTaker(BatchOrder order, String list) {
        return UriComponentsBuilder.fromPath("/tasks/reassign")
                .queryParam("task", order.tasks().toArray())
                .queryParam("list", "{list}")
                .encode()
                .buildAndExpand(address(list))
                .toUriString();
    }

    /** Asks to whom; what is not the person's to give away is left out. */
    @GetMapping("/tasks/reassign")
    @Needs(Permission.REASSIGN)
    String askForTaker(
            @RequestParam(defaultValue = "") List<String> task,
            @RequestParam(defaultValue = "") String list,
            Model model) {
        BatchOrder asked = new BatchOrder("reassign", ids(task), Map.of(), Optional.empty());
        List<OpenTask> tasks = workList.overseen(asked.tasks());
        model.addAttribute("tasks", tasks);
        model.addAttribute(
                "drafts", tasks.stream().anyMatch(open -> open.group().isEmpty()));
        model.addAttribute("list", address(list));
        model.addAttribute(
                "takers",
                workList.takers(tasks.stream().map(OpenTask::id).toList()).stream()
                        .map(person -> new Choice(person.id().toString(), person.name()))
                        .toList());
        return "worklist/reassign-several";
    }

    private static String address(String list) {
        return ListAddress.parse(list).map(ListAddress::here).orElse(ALL);
    }

    private static List<TaskId> ids(List<String> texts) {
        return texts.stream().filter(text -> !text.isBlank()).map(TaskIds::of).toList();
    }
}
