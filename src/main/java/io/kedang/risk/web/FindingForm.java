package io.kedang.risk.web;

import io.kedang.page.Problem;
import io.kedang.risk.Finding;
import io.kedang.risk.Reason;
import io.kedang.risk.Trend;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was found on an irregular visit, as it is typed. @param askedOn as the form carries it */
record FindingForm(
        @Nullable String askedOn,
        @Nullable String visitedOn,
        @Nullable String trend,
        @Nullable String found,
        @Nullable String needed) {

    static final FindingForm EMPTY = new FindingForm("", "", "", "", "");

    FindingForm {
        askedOn = text(askedOn);
        visitedOn = text(visitedOn);
        trend = text(trend);
        found = text(found);
        needed = text(needed);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    Problems problems(LocalDate today) {
        LocalDate asked = RiskWords.day(String.valueOf(askedOn)).orElse(LocalDate.MIN);
        Optional<LocalDate> day = RiskWords.day(String.valueOf(visitedOn));
        return new Problems()
                .check(
                        day.filter(visited -> !visited.isBefore(asked) && !visited.isAfter(today))
                                .isPresent(),
                        Problem.of("visitedOn", "risk.problem.visited-on"))
                .check(
                        RiskWords.of(Trend.class, String.valueOf(trend)).isPresent(),
                        Problem.of("trend", "risk.problem.choose"))
                .text("found", String.valueOf(found), Reason.LONGEST)
                .check(
                        String.valueOf(needed).length() <= Reason.LONGEST,
                        Problem.of("needed", "risk.problem.long", Reason.LONGEST));
    }

    Finding finding() {
        return new Finding(
                RiskWords.day(String.valueOf(visitedOn)).orElseThrow(),
                RiskWords.of(Trend.class, String.valueOf(trend)).orElseThrow(),
                new Reason(String.valueOf(found)),
                String.valueOf(needed));
    }
}
