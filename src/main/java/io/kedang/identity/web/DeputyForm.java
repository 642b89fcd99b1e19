package io.kedang.identity.web;

import io.kedang.identity.AppointingDeputies.Appointment;
import io.kedang.page.Problem;
import io.kedang.shared.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was typed to appoint a deputy, valid or not. */
record DeputyForm(
        @Nullable String deputy,
        @Nullable String firstDay,
        @Nullable String lastDay) {

    DeputyForm {
        deputy = Objects.requireNonNullElse(deputy, "").strip();
        firstDay = Objects.requireNonNullElse(firstDay, "").strip();
        lastDay = Objects.requireNonNullElse(lastDay, "").strip();
    }

    static DeputyForm empty() {
        return new DeputyForm("", "", "");
    }

    /** @param problems takes what is wrong @return the appointment when nothing is */
    Optional<Appointment> read(List<Problem> problems) {
        Optional<EmployeeId> someone = person(problems);
        Optional<LocalDate> first = TypedDay.read("firstDay", firstDay, problems);
        Optional<LocalDate> last = TypedDay.read("lastDay", lastDay, problems);
        return problems.isEmpty()
                ? Optional.of(new Appointment(someone.orElseThrow(), first.orElseThrow(), last.orElseThrow()))
                : Optional.empty();
    }

    private Optional<EmployeeId> person(List<Problem> problems) {
        try {
            return Optional.of(EmployeeId.of(deputy));
        } catch (IllegalArgumentException none) {
            problems.add(Problem.of("deputy", "identity.deputy.missing"));
            return Optional.empty();
        }
    }
}
