package io.kedang.review.process;

import io.kedang.review.ComprehensiveReview;
import io.kedang.review.ReviewId;
import io.kedang.shared.SubjectId;
import io.kedang.shared.TeamId;
import io.kedang.workflow.ProcessLinks;
import io.kedang.worklist.TaskId;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** The engine's side of {@code processes/comprehensive-review.bpmn}. */
@Component
class CamundaComprehensiveReview implements ComprehensiveReview {

    private static final String KEY = "comprehensive-review";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ProcessLinks links;

    CamundaComprehensiveReview(RuntimeService runtime, TaskService tasks, ProcessLinks links) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.links = links;
    }

    @Override
    public void begin(ReviewId review, TeamId team, String period) {
        ProcessInstance instance =
                runtime.startProcessInstanceByKey(KEY, review.toString(), Map.of("team", team.toString()));
        links.open(KEY, new SubjectId(team.value()), period, instance.getId());
    }

    @Override
    public void decided(TaskId deciding) {
        tasks.complete(deciding.value());
    }

    @Override
    public void read(TaskId reading) {
        tasks.complete(reading.value());
    }
}
