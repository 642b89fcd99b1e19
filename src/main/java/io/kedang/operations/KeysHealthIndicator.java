package io.kedang.operations;

import io.kedang.secrecy.Sealing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether values can be sealed and opened again. */
@Component
class KeysHealthIndicator implements HealthIndicator {

    private static final String PLACE = "health";

    private final Sealing sealing;

    KeysHealthIndicator(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public Health health() {
        try {
            byte[] probe = PLACE.getBytes(StandardCharsets.US_ASCII);
            byte[] opened = sealing.open(PLACE, sealing.seal(PLACE, probe));
            return Arrays.equals(probe, opened)
                    ? Health.up().build()
                    : Health.down().build();
        } catch (RuntimeException broken) {
            return Health.down().build();
        }
    }
}
