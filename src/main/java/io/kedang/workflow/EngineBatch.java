package io.kedang.workflow;

import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the engine write what many calls do in one go, at the end of the work: two hundred instances that start together take
 * a few round trips to the database instead of some for each. Within the work nothing that the calls did can be
 * queried from the engine yet. The engine has no public way to it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EngineBatch {

    private final ProcessEngine engine;

    EngineBatch(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Does the work in the transaction of the caller. */
    public <T> T together(Supplier<T> work) {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(context -> work.get());
    }
}
