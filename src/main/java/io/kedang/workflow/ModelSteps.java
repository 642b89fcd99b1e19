package io.kedang.workflow;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** The steps that people do, over all delivered processes, for choosing among them. */
@Component
public class ModelSteps {

    /** One user task of a model. Its label is under {@code process.<processKey>.<step>}. */
    public record ModelStep(String processKey, String step) {

        public String labelKey() {
            return "process." + processKey + "." + step;
        }
    }

    private final List<ModelStep> all = ModelFiles.delivered().stream()
            .filter(ModelFile::isProcess)
            .flatMap(file -> file.model().getModelElementsByType(UserTask.class).stream()
                    .map(task -> new ModelStep(file.key(), task.getId())))
            .toList();

    public List<ModelStep> all() {
        return all;
    }
}
