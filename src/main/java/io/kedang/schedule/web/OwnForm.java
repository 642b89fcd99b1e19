package io.kedang.schedule.web;

import io.kedang.page.Problem;
import io.kedang.schedule.OwnInterval;
import io.kedang.schedule.ScheduleKind;
import io.kedang.shared.TeamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An interval that differs, as it is typed. */
record OwnForm(
        @Nullable String kind,
        @Nullable String team,
        @Nullable String grade,
        @Nullable String months) {

    static final OwnForm EMPTY = new OwnForm(ScheduleKind.RETURN_VISIT.name(), "", "", "");

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (chosenKind().isEmpty()) {
            problems.add(Problem.of("kind", "schedule.problem.unknown"));
        }
        if (!typed(team).isEmpty() && chosenTeam().isEmpty()) {
            problems.add(Problem.of("team", "schedule.problem.unknown"));
        }
        if (WholeNumber.of(months).isEmpty()) {
            problems.add(Problem.of("months", "schedule.problem.number"));
        }
        return problems;
    }

    OwnInterval toInterval() {
        return new OwnInterval(
                chosenKind().orElseThrow(),
                chosenTeam(),
                Optional.of(typed(grade)).filter(text -> !text.isEmpty()),
                WholeNumber.of(months).orElseThrow());
    }

    private Optional<ScheduleKind> chosenKind() {
        return Stream.of(ScheduleKind.values())
                .filter(known -> known.name().equals(typed(kind)))
                .findAny();
    }

    private Optional<TeamId> chosenTeam() {
        try {
            return Optional.of(typed(team))
                    .filter(text -> !text.isEmpty())
                    .map(UUID::fromString)
                    .map(TeamId::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
