package io.kedang.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class TimeSettingsTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(JustTheClock.class);

    @Test
    void the_clock_has_the_zone_of_the_setting() {
        application.withPropertyValues("kedang.zone=Europe/Madrid").run(context -> assertThat(
                        context.getBean(Clock.class).getZone())
                .isEqualTo(ZoneId.of("Europe/Madrid")));
    }

    @Test
    void without_a_setting_the_company_is_in_china() {
        application.run(
                context -> assertThat(context.getBean(Clock.class).getZone()).isEqualTo(ZoneId.of("Asia/Shanghai")));
    }

    @Test
    void a_wrong_zone_stops_the_start_with_a_sentence_that_names_the_setting() {
        application.withPropertyValues("kedang.zone=Asia/Shangai").run(context -> {
            var analysis = new UnknownZoneAnalyzer().analyze(context.getStartupFailure());

            assertThat(analysis.getDescription()).contains("kedang.zone", "KEDANG_ZONE", "Asia/Shangai");
            assertThat(analysis.getAction()).contains("Asia/Shanghai");
        });
    }

    @Configuration
    @EnableConfigurationProperties(TimeSettings.class)
    @Import(TimeConfiguration.class)
    static class JustTheClock {}
}
