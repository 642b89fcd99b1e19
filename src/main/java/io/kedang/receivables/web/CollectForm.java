package io.kedang.receivables.web;

import io.kedang.page.Problem;
import io.kedang.receivables.CaseHappening;
import io.kedang.receivables.CaseView;
import io.kedang.receivables.Reason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What came of a visit, as it is typed. */
record CollectForm(
        @Nullable String result,
        @Nullable String visitedOn,
        @Nullable String said,
        @Nullable String promisedOn,
        @Nullable String amount) {

    CollectForm {
        result = text(result);
        visitedOn = text(visitedOn);
        said = text(said);
        promisedOn = text(promisedOn);
        amount = text(amount);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    static CollectForm begin(CaseView about, LocalDate today) {
        return new CollectForm(
                "", today.toString(), "", "", about.overdue().amount().toPlainString());
    }

    PromiseForm promise() {
        return new PromiseForm(promisedOn, amount);
    }

    boolean isPromise() {
        return CaseHappening.PROMISED.name().equals(result);
    }

    CaseProblems problems(CaseView about, LocalDate today, LocalDate latest) {
        CaseProblems problems = new CaseProblems()
                .check(
                        isPromise()
                                || CaseWords.of(CaseHappening.class, String.valueOf(result))
                                        .filter(CaseHappening::isFruitless)
                                        .isPresent(),
                        Problem.of("result", "receivables.problem.choose"))
                .check(
                        CaseWords.day(String.valueOf(visitedOn))
                                .filter(day -> !day.isAfter(today) && day.isAfter(today.minusYears(1)))
                                .isPresent(),
                        Problem.of("visitedOn", "receivables.problem.day-past"))
                .text("said", String.valueOf(said), Reason.LONGEST);
        if (isPromise()) {
            promise().check(problems, "", about.overdue().currency(), today, latest);
        }
        return problems;
    }
}
