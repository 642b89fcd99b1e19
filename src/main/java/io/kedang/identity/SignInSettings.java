package io.kedang.identity;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When guessing passwords is slowed down.
 *
 * @param attempts failed sign-ins of one login before it is refused; default 5
 * @param window the time within which they count together; default 15 minutes
 * @param refusedFor how long the login is then refused, right password or not; default 5 minutes
 */
@Validated
@ConfigurationProperties("kedang.sign-in")
record SignInSettings(
        @Min(1) @DefaultValue("5") int attempts,
        @DurationMin(seconds = 1) @DefaultValue("15m") Duration window,
        @DurationMin(seconds = 1) @DefaultValue("5m") Duration refusedFor) {}
