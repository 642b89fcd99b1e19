package io.kedang.statement.web;

import io.kedang.page.Problem;
import io.kedang.statement.Answer;
import io.kedang.statement.AnswerMeans;
import io.kedang.statement.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Who answered, when and how, as it is typed. */
record AnswerForm(
        @Nullable String byWhom,
        @Nullable String day,
        @Nullable String means) {

    AnswerForm {
        byWhom = byWhom == null ? "" : byWhom.strip();
        day = day == null ? "" : day.strip();
        means = means == null ? "" : means;
    }

    static AnswerForm of(LocalDate today) {
        return new AnswerForm("", today.toString(), "");
    }

    void check(Problems problems, Statement statement, LocalDate today, ZoneId zone) {
        LocalDate issued = LocalDate.ofInstant(statement.issuedAt(), zone);
        problems.text("byWhom", String.valueOf(byWhom), Answer.LONGEST_NAME)
                .check(
                        StatementWords.parseDay(String.valueOf(day))
                                .filter(said -> !said.isBefore(issued) && !said.isAfter(today))
                                .isPresent(),
                        Problem.of("day", "statement.refused.bad-day"))
                .check(
                        StatementWords.of(AnswerMeans.class, String.valueOf(means))
                                .isPresent(),
                        Problem.of("means", "statement.problem.choose"));
    }

    Answer answer() {
        return new Answer(
                String.valueOf(byWhom),
                StatementWords.parseDay(String.valueOf(day)).orElseThrow(),
                StatementWords.of(AnswerMeans.class, String.valueOf(means)).orElseThrow());
    }
}
