package io.kedang.workflow;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When steps are due.
 *
 * @param dayEnds {@code kedang.day-ends}: when a business day ends and its tasks are due, in the company's zone;
 *     default 18:00
 * @param due {@code kedang.due.<process>.<step>}: working days that a step may take, 1 to 250
 */
@Validated
@ConfigurationProperties("kedang")
record DueSettings(
        @DefaultValue("18:00") LocalTime dayEnds,
        @Valid @DefaultValue Map<String, Map<String, @NotNull @Min(1) @Max(250) Integer>> due) {

    /** @param step such as {@code card-intake.review} */
    Optional<Integer> workingDays(String step) {
        int dot = step.indexOf('.');
        return dot < 0
                ? Optional.empty()
                : Optional.ofNullable(due.get(step.substring(0, dot))).map(steps -> steps.get(step.substring(dot + 1)));
    }
}
