package io.kedang.time;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    /** The company's clock: its zone decides what date it is, wherever the server stands. */
    @Bean
    Clock clock(TimeSettings settings) {
        return Clock.system(settings.zoneId());
    }
}
