package io.kedang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class StartRefusedTest {

    @Test
    void without_a_database_the_start_ends_with_a_sentence_and_no_stack_trace(CapturedOutput output) {
        var kedang = new SpringApplicationBuilder(KedangApplication.class);

        assertThatThrownBy(() -> kedang.run("--server.port=0", "--spring.datasource.url="))
                .isInstanceOf(Exception.class);

        assertThat(output)
                .contains("No database is set")
                .contains("SPRING_DATASOURCE_URL", "SPRING_FLYWAY_PASSWORD")
                .doesNotContain("\tat ");
    }

    @Test
    void only_what_is_missing_is_named_as_missing() {
        var environment = new MockEnvironment()
                .withProperty("spring.datasource.url", "jdbc:postgresql://db/kedang")
                .withProperty("spring.datasource.username", "kedang_app")
                .withProperty("spring.datasource.password", "secret")
                .withProperty("spring.flyway.user", "kedang_owner");

        assertThatThrownBy(() -> new ExternalConfiguration(environment))
                .hasMessage("No database is set: SPRING_FLYWAY_PASSWORD is missing.");
    }

    @Test
    void a_taken_port_is_named_with_the_setting_that_changes_it() {
        var analysis = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, FailureHandler.handleMessage((message, needsBeans) -> {}))
                .stream()
                .map(analyzer -> analyzer.analyze(new PortInUseException(8080)))
                .filter(found -> found != null)
                .findFirst()
                .orElseThrow();

        assertThat(analysis.getDescription()).contains("8080");
        assertThat(analysis.getAction()).contains("KEDANG_PORT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --KEDANG_PORT=abc                  | The setting KEDANG_PORT is "abc": this is no whole number.
            --kedang.day-ends=25:00            | KEDANG_DAY_ENDS) is "25:00": this is no time of day
            --kedang.database.port=70000       | KEDANG_DATABASE_PORT) is "70000": must be less than or equal to 65535.
            """)
    void a_wrong_setting_is_named_as_an_operator_writes_it(String setting, String sentence, CapturedOutput output) {
        var kedang = new SpringApplicationBuilder(JustTheSettings.class);

        assertThatThrownBy(() -> kedang.run(setting)).isInstanceOf(Exception.class);

        assertThat(output).contains(sentence).doesNotContain("\tat ");
    }

    @Configuration(proxyBeanMethods = false)
    @ConfigurationPropertiesScan(basePackageClasses = KedangApplication.class)
    @ImportAutoConfiguration({ServletWebServerFactoryAutoConfiguration.class, ValidationAutoConfiguration.class})
    static class JustTheSettings {}
}
