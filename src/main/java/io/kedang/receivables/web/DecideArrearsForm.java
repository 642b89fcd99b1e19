package io.kedang.receivables.web;

import io.kedang.page.Problem;
import io.kedang.receivables.Reason;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The leader's decision as it is typed. */
record DecideArrearsForm(
        @Nullable String decision,
        @Nullable String said,
        @Nullable String until) {

    static final String TIME = "time";
    static final String LAW = "law";
    static final String WRITE_OFF = "writeOff";

    /** The ledger keeps no more. */
    private static final int LONGEST_OF_WRITE_OFF = 500;

    static final DecideArrearsForm EMPTY = new DecideArrearsForm("", "", "");

    DecideArrearsForm {
        decision = text(decision);
        said = text(said);
        until = text(until);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    CaseProblems problems(LocalDate today, LocalDate latest) {
        CaseProblems problems = new CaseProblems()
                .check(
                        List.of(TIME, LAW, WRITE_OFF).contains(decision),
                        Problem.of("decision", "receivables.problem.choose"))
                .text("said", String.valueOf(said), WRITE_OFF.equals(decision) ? LONGEST_OF_WRITE_OFF : Reason.LONGEST);
        if (TIME.equals(decision)) {
            problems.check(
                    CaseWords.day(String.valueOf(until))
                            .filter(day -> !day.isBefore(today) && !day.isAfter(latest))
                            .isPresent(),
                    Problem.of("until", "receivables.problem.day-ahead", latest.toString()));
        }
        return problems;
    }
}
