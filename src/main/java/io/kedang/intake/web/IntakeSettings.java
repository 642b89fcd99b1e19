package io.kedang.intake.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of intake.
 *
 * @param categories archive category that is proposed for an outlet category, by code; default none
 */
@Validated
@ConfigurationProperties("kedang.intake")
record IntakeSettings(@DefaultValue Map<String, String> categories) {

    String categoryFor(Optional<String> outlet) {
        return outlet.map(code -> categories.getOrDefault(code, "")).orElse("");
    }
}
