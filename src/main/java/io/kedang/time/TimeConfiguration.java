package io.kedang.time;

import java.time.Clock;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    /** The company's clock: its zone decides what date it is, wherever the server stands. */
    @Bean
    @Profile("!demo")
    Clock clock(TimeSettings settings) {
        return Clock.system(settings.zoneId());
    }

    /** Whoever needs the time waits for the database, the process engine too: it starts with the moved time. */
    @Bean
    @Profile("demo")
    @DependsOnDatabaseInitialization
    DemonstrationClock demonstrationClock(TimeSettings settings, JdbcClient jdbc) {
        return new DemonstrationClock(Clock.system(settings.zoneId()), jdbc);
    }
}
