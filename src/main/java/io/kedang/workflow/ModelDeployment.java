package io.kedang.workflow;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Brings the delivered models into the engine once all beans are there, before the first request is served and
 * before the job executor starts. A model that has not changed is not deployed again.
 */
@Component
class ModelDeployment implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ModelDeployment.class);

    private final RepositoryService repository;
    private final ModelLint lint;

    ModelDeployment(RepositoryService repository, ModelLint lint) {
        this.repository = repository;
        this.lint = lint;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<ModelFile> models = ModelFiles.delivered();
        List<String> problems =
                models.stream().flatMap(model -> lint.problems(model).stream()).toList();
        if (!problems.isEmpty()) {
            throw new UnfitModels(problems);
        }
        if (!models.isEmpty()) {
            deploy(models);
        }
    }

    void deploy(List<ModelFile> models) {
        DeploymentBuilder deployment =
                repository.createDeployment().name("kedang").source("kedang").enableDuplicateFiltering(true);
        models.forEach(model -> deployment.addInputStream(model.deployedAs(), model.stream()));
        String id = deployment.deploy().getId();
        LOG.info("Process models in place: {} files, deployment {}", models.size(), id);
    }
}
