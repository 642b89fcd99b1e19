package io.kedang.worklist.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.page.Words;
import io.kedang.workflow.Mark.Badge;
import io.kedang.workflow.ModelSteps;
import io.kedang.workflow.ModelSteps.ModelStep;
import io.kedang.workflow.ProcessPicture;
import io.kedang.workflow.ProcessPictures;
import io.kedang.worklist.DueFilter;
import io.kedang.worklist.ListAddress;
import io.kedang.worklist.StepLoad;
import io.kedang.worklist.TaskView;
import io.kedang.worklist.WorkList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The whole flow: how many tasks are open at each step, and how many of them are late. */
@Controller
@Needs(Permission.REASSIGN)
class FlowController {

    private final WorkList workList;
    private final ProcessPictures pictures;
    private final ModelSteps steps;
    private final Words words;

    FlowController(WorkList workList, ProcessPictures pictures, ModelSteps steps, Words words) {
        this.workList = workList;
        this.pictures = pictures;
        this.steps = steps;
        this.words = words;
    }

    @GetMapping("/flow")
    String flow(@RequestParam(defaultValue = "false") boolean complete, Model model) {
        Map<ModelStep, StepLoad> loads = workList.load().stream()
                .collect(Collectors.toMap(load -> new ModelStep(load.processKey(), load.step()), load -> load));
        model.addAttribute(
                "pictures",
                pictures.keys().stream()
                        .map(key -> complete ? pictures.complete(key) : picture(key, loads))
                        .toList());
        model.addAttribute("complete", complete);
        return "worklist/flow";
    }

    private ProcessPicture picture(String key, Map<ModelStep, StepLoad> loads) {
        return pictures.ofAll(
                key,
                steps.all().stream()
                        .filter(step -> step.processKey().equals(key))
                        .collect(Collectors.toMap(ModelStep::step, step -> badges(step, loads))));
    }

    private List<Badge> badges(ModelStep step, Map<ModelStep, StepLoad> loads) {
        StepLoad load = loads.getOrDefault(step, new StepLoad(step.processKey(), step.step(), 0, 0));
        List<Badge> badges = new ArrayList<>();
        badges.add(badge("open", load.open(), address(step, null)));
        if (load.late() > 0) {
            badges.add(badge("late", load.late(), address(step, DueFilter.OVERDUE.word())));
        }
        return badges;
    }

    private Badge badge(String what, int number, String href) {
        String text = Integer.toString(number);
        return new Badge(text, words.say("worklist.flow." + what, List.of(text)), href, what.equals("late"));
    }

    private static String address(ModelStep step, @Nullable String due) {
        return new ListAddress(TaskView.TEAM.word(), step.processKey() + "." + step.step(), null, due, null, null)
                .first();
    }
}
