package io.kedang.card;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When two names are alike. Names of two characters are alike only when they are equal.
 *
 * @param pairs how much of their neighbouring pairs of characters two names must have in common, from 0.3 to 1
 * @param shortPairs the same, where one of them has three or four characters
 * @param words how similar they must be by trigrams, for names in letters that are mistyped, from 0.3 to 1
 * @param questionsPerHour how many different customers a person may ask about within an hour before handing in
 */
@Validated
@ConfigurationProperties("kedang.likeness")
record LikenessSettings(
        @DefaultValue("0.65") @DecimalMin("0.3") @DecimalMax("1")
        double pairs,

        @DefaultValue("0.75") @DecimalMin("0.3") @DecimalMax("1")
        double shortPairs,

        @DefaultValue("0.65") @DecimalMin("0.3") @DecimalMax("1")
        double words,

        @DefaultValue("30") @Min(1) @Max(100_000) int questionsPerHour) {}
