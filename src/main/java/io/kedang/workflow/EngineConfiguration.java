package io.kedang.workflow;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
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
    AbstractProcessEnginePlugin kedangEngine(Clock clock, ObjectProvider<JdbcProcessLinks> links) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setCustomPreCommandInterceptorsTxRequired(
                        with(engine.getCustomPreCommandInterceptorsTxRequired(), new FollowClock(clock)));
                engine.setCustomPreCommandInterceptorsTxRequiresNew(
                        with(engine.getCustomPreCommandInterceptorsTxRequiresNew(), new FollowClock(clock)));
                engine.setCustomPreBPMNParseListeners(with(engine.getCustomPreBPMNParseListeners(), (BpmnParseListener)
                        new Rules(ended -> links.getObject().end(ended))));
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

    /** What every model is given or refused, whoever deploys it. */
    private static final class Rules extends AbstractBpmnParseListener {

        private final Consumer<String> instanceEnded;

        Rules(Consumer<String> instanceEnded) {
            this.instanceEnded = instanceEnded;
        }

        /** Built-in listeners hear of every end, also of a deletion that skips custom listeners. */
        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity process) {
            ExecutionListener end = execution -> instanceEnded.accept(execution.getProcessInstanceId());
            process.addBuiltInListener(ExecutionListener.EVENTNAME_END, end);
        }

        /** Scripts are code that no compiler, test or review of ours sees. */
        @Override
        public void parseScriptTask(Element script, ScopeImpl scope, ActivityImpl activity) {
            throw new ProcessEngineException("Script tasks are not allowed: " + activity.getId());
        }
    }
}
