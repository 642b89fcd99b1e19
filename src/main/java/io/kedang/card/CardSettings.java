package io.kedang.card;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the card.
 *
 * @param licenceOptionalFor codes of {@code NATURE} for which a card needs no business licence; default INDIVIDUAL
 *     and GOVERNMENT, who have none
 */
@Validated
@ConfigurationProperties("kedang.card")
record CardSettings(
        @DefaultValue({"INDIVIDUAL", "GOVERNMENT"}) Set<String> licenceOptionalFor) {}
