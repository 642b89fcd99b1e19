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
 * When steps are due, and when it is told that they wait.
 *
 * @param dayEnds {@code kedang.day-ends}: when a business day ends and its tasks are due, in the company's zone;
 *     default 18:00
 * @param due {@code kedang.due.<process>.<step>}: working days that a step may take, 1 to 250
 * @param remind {@code kedang.remind.<process>.<step>}: working days from the due day to the reminder, -250 to 250;
 *     0 when it is due, less before, but not before the step has come up
 * @param escalate {@code kedang.escalate.<process>.<step>}: working days from the due day until others are told, 0
 *     to 250
 * @param escalateFurther {@code kedang.escalate-further.<process>.<step>}: likewise until the next are told
 */
@Validated
@ConfigurationProperties("kedang")
record DueSettings(
        @DefaultValue("18:00") LocalTime dayEnds,
        @Valid @DefaultValue Map<String, Map<String, @NotNull @Min(1) @Max(250) Integer>> due,
        @Valid @DefaultValue Map<String, Map<String, @NotNull @Min(-250) @Max(250) Integer>> remind,
        @Valid @DefaultValue Map<String, Map<String, @NotNull @Min(0) @Max(250) Integer>> escalate,
        @Valid @DefaultValue Map<String, Map<String, @NotNull @Min(0) @Max(250) Integer>> escalateFurther) {

    /** @param step such as {@code card-intake.review} */
    Optional<Integer> workingDays(String step) {
        return of(due, step);
    }

    static Optional<Integer> of(Map<String, Map<String, Integer>> settings, String step) {
        int dot = step.indexOf('.');
        return dot < 0
                ? Optional.empty()
                : Optional.ofNullable(settings.get(step.substring(0, dot)))
                        .map(steps -> steps.get(step.substring(dot + 1)));
    }
}
