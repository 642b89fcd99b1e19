package io.kedang.review;

import io.kedang.card.SealedValues;
import io.kedang.grading.DecidingGrades;
import io.kedang.page.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What must be said with a decision. Problems name the fields {@code decision, grade, until, reason, observedUntil}. */
@Component
class VerdictRules {

    private final SealedValues sealed;
    private final DecidingGrades grades;
    private final ReviewSettings settings;
    private final Clock clock;

    VerdictRules(SealedValues sealed, DecidingGrades grades, ReviewSettings settings, Clock clock) {
        this.sealed = sealed;
        this.grades = grades;
        this.settings = settings;
        this.clock = clock;
    }

    List<Problem> problems(ReviewLine line, Verdict verdict) {
        List<Problem> problems = new ArrayList<>();
        if (verdict.decision() == LineDecision.KEPT && line.standingUntil().isEmpty()) {
            problems.add(Problem.of("decision", "review.problem.nothing-to-keep"));
        }
        if (verdict.decision() == LineDecision.OVERRIDDEN) {
            problems.addAll(ofOverride(line, verdict));
        }
        if (needsReason(line, verdict) && verdict.reason().isEmpty()) {
            problems.add(Problem.of("reason", "review.problem.no-reason"));
        }
        if (verdict.reason()
                .filter(text -> text.length() > Verdict.LONGEST_REASON)
                .isPresent()) {
            problems.add(Problem.of("reason", "review.problem.long-reason", Verdict.LONGEST_REASON));
        }
        day("observedUntil", verdict.observedUntil(), settings.farthest()).ifPresent(problems::add);
        return problems;
    }

    /** @throws io.kedang.card.CardRefused when the reason tells what is sealed on the card */
    void requireUntold(ReviewLine line, Verdict verdict) {
        verdict.reason().ifPresent(text -> sealed.requireUntold(line.card(), text));
    }

    static boolean needsReason(ReviewLine line, Verdict verdict) {
        return line.reasonNeeded() || verdict.decision() == LineDecision.OVERRIDDEN;
    }

    private List<Problem> ofOverride(ReviewLine line, Verdict verdict) {
        List<Problem> problems = new ArrayList<>();
        if (verdict.grade().isEmpty()) {
            problems.add(Problem.of("grade", "review.problem.no-grade"));
        } else if (verdict.grade().filter(line.proposed()::equals).isPresent()) {
            problems.add(Problem.of("grade", "review.problem.same-grade"));
        }
        if (verdict.until().isEmpty()) {
            problems.add(Problem.of("until", "review.problem.no-until"));
        }
        day("until", verdict.until(), grades.longestOverride()).ifPresent(problems::add);
        return problems;
    }

    private Optional<Problem> day(String field, Optional<LocalDate> day, int months) {
        LocalDate today = LocalDate.now(clock);
        return day.filter(chosen -> !chosen.isAfter(today) || chosen.isAfter(today.plusMonths(months)))
                .map(chosen -> Problem.of(field, "review.problem.day", months));
    }
}
