package io.kedang.workflow;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the engine's settings in {@code application.yml} cannot say. The only class that knows the engine's inside:
 * there is no public way to its clock or to its parser.
 */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** The engine is built from its plug-ins, so waiting here for the migrations makes the engine wait. */
    @Bean
    @DependsOnDatabaseInitialization
    AbstractProcessEnginePlugin kedangEngine(Clock clock) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setCustomPreCommandInterceptorsTxRequired(
                        with(engine.getCustomPreCommandInterceptorsTxRequired(), new FollowClock(clock)));
                engine.setCustomPreCommandInterceptorsTxRequiresNew(
                        with(engine.getCustomPreCommandInterceptorsTxRequiresNew(), new FollowClock(clock)));
                engine.setCustomPreBPMNParseListeners(
                        with(engine.getCustomPreBPMNParseListeners(), (BpmnParseListener) new NoScripts()));
            }
        };
    }

    private static <T> List<T> with(List<T> present, T added) {
        List<T> all = present == null ? new ArrayList<>() : new ArrayList<>(present);
        all.add(added);
        return all;
    }

    /** Before each command the engine's clock is set to the injected one, wherever that has been moved to. */
    private static final class FollowClock extends CommandInterceptor {

        private final Clock clock;

        FollowClock(Clock clock) {
            this.clock = clock;
        }

        @Override
        public <T> T execute(Command<T> command) {
            ClockUtil.offset(clock.millis() - System.currentTimeMillis());
            return next.execute(command);
        }
    }

    /** Scripts are code that no compiler, test or review of ours sees. */
    private static final class NoScripts extends AbstractBpmnParseListener {

        @Override
        public void parseScriptTask(Element script, ScopeImpl scope, ActivityImpl activity) {
            throw new ProcessEngineException("Script tasks are not allowed: " + activity.getId());
        }
    }
}
