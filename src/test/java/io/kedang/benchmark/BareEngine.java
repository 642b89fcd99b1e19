package io.kedang.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;

/**
 * The process engine by itself with the application's settings and model, on a database of its own on the same server:
 * no card, no work list, no rights, nobody asked who may.
 */
class BareEngine implements AutoCloseable {

    private static final String MODEL = "processes/card-intake.bpmn";

    private final HikariDataSource connections;
    private final ProcessEngine engine;
    private final RuntimeService runtime;
    private final TaskService tasks;

    BareEngine(Server.Database database, ApplicationContext beans) {
        connections = connections(database);
        engine = engine(beans);
        runtime = engine.getRuntimeService();
        tasks = engine.getTaskService();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource(MODEL)
                .deploy();
    }

    private static HikariDataSource connections(Server.Database database) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setMaximumPoolSize(12);
        return new HikariDataSource(config);
    }

    private ProcessEngine engine(ApplicationContext beans) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(connections);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("none");
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setCmmnEnabled(false);
        configuration.setTenantCheckEnabled(false);
        configuration.setBeans(calledIn(model(), beans));
        return configuration.buildProcessEngine();
    }

    /** What the model's expressions call; who reviews is answered without asking anybody. */
    private static Map<Object, Object> calledIn(String model, ApplicationContext context) {
        Map<Object, Object> beans = new HashMap<>();
        Arrays.stream(context.getBeanDefinitionNames())
                .filter(name -> model.contains("${" + name + ".") || model.contains("${" + name + "}"))
                .forEach(name -> beans.put(name, context.getBean(name)));
        beans.put("reviewers", new AnyReviewers());
        return beans;
    }

    private static String model() {
        try (InputStream model = BareEngine.class.getClassLoader().getResourceAsStream(MODEL)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A card's way through intake. */
    void passOneCard() {
        String card = UUID.randomUUID().toString();
        String person = UUID.randomUUID().toString();
        runtime.startProcessInstanceByKey(
                "card-intake",
                card,
                Map.of("collector", person, "team", person, "excluded", person, "excludedDeputies", ""));
        pass(card, person, Map.of("excludedDeputies", ""));
        pass(card, person, Map.of("decision", "approve"));
        pass(card, person, Map.of("decision", "enter"));
        pass(card, person, Map.of("decision", "open"));
    }

    private void pass(String card, String person, Map<String, Object> result) {
        Task task = tasks.createTaskQuery().processInstanceBusinessKey(card).singleResult();
        tasks.claim(task.getId(), person);
        tasks.complete(task.getId(), result);
    }

    @Override
    public void close() {
        engine.close();
        connections.close();
    }

    /** Called by the model. */
    public static class AnyReviewers {

        public String groupFor(String team, String collector, String deputies) {
            return "SALES_MANAGER:" + team;
        }
    }
}
