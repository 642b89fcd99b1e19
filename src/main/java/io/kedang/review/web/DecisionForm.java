package io.kedang.review.web;

import io.kedang.grading.AbcClass;
import io.kedang.grading.Grade;
import io.kedang.grading.Importance;
import io.kedang.grading.Level;
import io.kedang.grading.Loyalty;
import io.kedang.grading.RiskClass;
import io.kedang.grading.Weight;
import io.kedang.page.Problem;
import io.kedang.review.LineDecision;
import io.kedang.review.Verdict;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the manager posts about one customer. */
record DecisionForm(
        @Nullable String decision,
        @Nullable String reason,
        @Nullable String until,
        @Nullable String observed,
        @Nullable String observedUntil,
        @Nullable String importance,
        @Nullable String level,
        @Nullable String abc,
        @Nullable String weight,
        @Nullable String loyalty,
        @Nullable String risk) {

    /** A day that is none: refused like one that has passed. */
    private static final LocalDate NO_DAY = LocalDate.MIN;

    /** Of what the page's rules cannot see. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (decided().isEmpty()) {
            problems.add(Problem.of("decision", "review.problem.no-decision"));
        }
        if (isObserved() && text(observedUntil).isEmpty()) {
            problems.add(Problem.of("observedUntil", "review.problem.no-day"));
        }
        return problems;
    }

    boolean isObserved() {
        return observed != null;
    }

    private Optional<LineDecision> decided() {
        return Arrays.stream(LineDecision.values())
                .filter(one -> one.name().equals(decision))
                .findFirst();
    }

    Verdict verdict() {
        return new Verdict(
                decided().orElseThrow(),
                grade(),
                text(until).map(DecisionForm::day),
                text(reason),
                isObserved() ? text(observedUntil).map(DecisionForm::day) : Optional.empty());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            return NO_DAY;
        }
    }

    /** Empty when a class is missing or none that there is. */
    private Optional<Grade> grade() {
        try {
            return Optional.of(new Grade(
                    AbcClass.valueOf(text(abc).orElse("")),
                    Importance.valueOf(text(importance).orElse("")),
                    Level.valueOf(text(level).orElse("")),
                    Weight.valueOf(text(weight).orElse("")),
                    Loyalty.valueOf(text(loyalty).orElse("")),
                    RiskClass.valueOf(text(risk).orElse(""))));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    static Optional<String> text(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .map(text -> text.replace("\r\n", "\n").strip())
                .filter(text -> !text.isEmpty());
    }
}
