package io.kedang.benchmark;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.annotation.ImportCandidates;

/**
 * What an application with Spring Boot, a web server, a data source and the process engine is before anything is in
 * it. No stereotype stands on it, or the scan of the application's own start in tests would find it.
 */
@EnableAutoConfiguration
class EmptyApplication {

    /** Of libraries that the application has and an empty one has not. */
    private static final String NOT_IN_AN_EMPTY_ONE =
            ".*\\.(actuate|security|thymeleaf|orm|data|flyway|mail|htmx|validation)\\..*";

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(EmptyApplication.class);
        application.setDefaultProperties(Map.of(
                "camunda.bpm.auto-deployment-enabled",
                "false",
                "spring.autoconfigure.exclude",
                StreamSupport.stream(
                                ImportCandidates.load(AutoConfiguration.class, EmptyApplication.class.getClassLoader())
                                        .spliterator(),
                                false)
                        .filter(name -> name.matches(NOT_IN_AN_EMPTY_ONE))
                        .collect(Collectors.joining(","))));
        application.run(arguments);
    }
}
