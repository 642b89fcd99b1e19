package io.kedang.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KedangTest
class DemonstrationClockTest {

    private static final Instant REAL = Instant.parse("2026-03-02T01:00:00Z");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void the_offset_is_forgotten() {
        jdbc.sql("delete from demonstration_clock").update();
    }

    @Test
    void it_shows_real_time_until_it_is_moved() {
        assertThat(clock(REAL).instant()).isEqualTo(REAL);
    }

    @Test
    void moved_once_it_stays_ahead_by_as_much_after_a_restart() {
        clock(REAL).moveTo(REAL.plus(Duration.ofDays(3)));

        assertThat(clock(REAL.plusSeconds(60)).instant())
                .isEqualTo(REAL.plus(Duration.ofDays(3)).plusSeconds(60));
    }

    @Test
    void it_never_goes_back() {
        DemonstrationClock clock = clock(REAL);
        clock.moveTo(REAL.plus(Duration.ofDays(3)));

        assertThatThrownBy(() -> clock.moveTo(REAL.plus(Duration.ofDays(2))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(clock.instant()).isEqualTo(REAL.plus(Duration.ofDays(3)));
    }

    @Test
    void a_clock_in_another_zone_moves_with_it() {
        DemonstrationClock clock = clock(REAL);
        Clock elsewhere = clock.withZone(ZoneOffset.UTC);
        clock.moveTo(REAL.plus(Duration.ofDays(1)));

        assertThat(elsewhere.instant()).isEqualTo(clock.instant());
        assertThat(clock.getZone()).isEqualTo(SHANGHAI);
    }

    private DemonstrationClock clock(Instant real) {
        return new DemonstrationClock(Clock.fixed(real, SHANGHAI), jdbc);
    }
}
