package io.kedang.receivables.web;

import io.kedang.page.Problem;
import io.kedang.receivables.LetterMeans;
import io.kedang.receivables.NewLetter;
import io.kedang.receivables.WritingLetters.Draft;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The reminder as it is typed. */
record ReminderForm(
        @Nullable String language,
        @Nullable String means,
        @Nullable String subject,
        @Nullable String body,
        @Nullable String sentOn,
        @Nullable String payBy) {

    ReminderForm {
        language = text(language);
        means = text(means);
        subject = text(subject);
        body = text(body);
        sentOn = text(sentOn);
        payBy = text(payBy);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    static ReminderForm of(Draft draft, Locale language, LocalDate today) {
        return new ReminderForm(
                language.toLanguageTag(),
                LetterMeans.LETTER.name(),
                draft.subject(),
                draft.body(),
                today.toString(),
                draft.payBy().toString());
    }

    CaseProblems problems(LocalDate today, LocalDate latest) {
        LocalDate sent = CaseWords.day(String.valueOf(sentOn)).orElse(LocalDate.MAX);
        return new CaseProblems()
                .text("subject", String.valueOf(subject), NewLetter.LONGEST_SUBJECT)
                .text("body", String.valueOf(body), NewLetter.LONGEST_BODY)
                .check(
                        CaseWords.of(LetterMeans.class, String.valueOf(means)).isPresent(),
                        Problem.of("means", "receivables.problem.choose"))
                .check(!sent.isAfter(today), Problem.of("sentOn", "receivables.problem.day-past"))
                .check(
                        CaseWords.day(String.valueOf(payBy))
                                .filter(day -> !day.isBefore(today) && !day.isAfter(latest))
                                .isPresent(),
                        Problem.of("payBy", "receivables.problem.day-ahead", latest.toString()));
    }

    NewLetter letter() {
        return new NewLetter(
                String.valueOf(language),
                CaseWords.of(LetterMeans.class, String.valueOf(means)).orElseThrow(),
                String.valueOf(subject),
                String.valueOf(body),
                CaseWords.day(String.valueOf(sentOn)).orElseThrow(),
                CaseWords.day(String.valueOf(payBy)).orElseThrow());
    }
}
