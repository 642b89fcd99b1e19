package io.kedang.risk.web;

import io.kedang.page.Problem;
import io.kedang.risk.NewDuty;
import io.kedang.shared.EmployeeId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A duty as it is typed. */
record DutyForm(
        @Nullable String what,
        @Nullable String person,
        @Nullable String dueOn) {

    static final DutyForm EMPTY = new DutyForm("", "", "");

    DutyForm {
        what = text(what);
        person = text(person);
        dueOn = text(dueOn);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    public boolean isBlank() {
        return (what + person + dueOn).isEmpty();
    }

    /** @param suffix of the fields' names, where a form has several */
    void check(Problems problems, String suffix, LocalDate today) {
        problems.text("what" + suffix, String.valueOf(what), NewDuty.LONGEST)
                .check(employee().isPresent(), Problem.of("person" + suffix, "risk.problem.person"))
                .check(
                        day().filter(day -> !day.isBefore(today)).isPresent(),
                        Problem.of("dueOn" + suffix, "risk.problem.due-on"));
    }

    NewDuty duty() {
        return new NewDuty(String.valueOf(what), employee().orElseThrow(), day().orElseThrow());
    }

    private Optional<LocalDate> day() {
        return RiskWords.day(String.valueOf(dueOn));
    }

    private Optional<EmployeeId> employee() {
        try {
            return Optional.of(EmployeeId.of(String.valueOf(person)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
