package io.kedang.grading.web;

import io.kedang.grading.GradingRefused;
import io.kedang.grading.KeepingLimits;
import io.kedang.grading.Limits;
import io.kedang.page.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The limits as typed. */
record LimitsForm(
        String limitA,
        String limitB,
        String keyRank,
        String fast,
        String shrink,
        String mainYears,
        String shareMargin,
        String rankMargin,
        String growthMargin,
        String overrideMonths,
        String version) {

    LimitsForm {
        limitA = text(limitA);
        limitB = text(limitB);
        keyRank = text(keyRank);
        fast = text(fast);
        shrink = text(shrink);
        mainYears = text(mainYears);
        shareMargin = text(shareMargin);
        rankMargin = text(rankMargin);
        growthMargin = text(growthMargin);
        overrideMonths = text(overrideMonths);
        version = text(version);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    static LimitsForm of(KeepingLimits.Versioned kept) {
        Limits limits = kept.limits();
        return new LimitsForm(
                limits.limitA().toPlainString(),
                limits.limitB().toPlainString(),
                limits.keyRank().toPlainString(),
                String.valueOf(limits.fast()),
                String.valueOf(limits.shrink()),
                String.valueOf(limits.mainYears()),
                limits.shareMargin().toPlainString(),
                limits.rankMargin().toPlainString(),
                String.valueOf(limits.growthMargin()),
                String.valueOf(limits.overrideMonths()),
                String.valueOf(kept.version()));
    }

    /** @throws GradingRefused naming each that is no number */
    Limits limits() {
        List<Problem> problems = new ArrayList<>();
        Limits limits = new Limits(
                number("limitA", limitA, problems),
                number("limitB", limitB, problems),
                number("keyRank", keyRank, problems),
                whole("fast", fast, problems),
                whole("shrink", shrink, problems),
                whole("mainYears", mainYears, problems),
                number("shareMargin", shareMargin, problems),
                number("rankMargin", rankMargin, problems),
                whole("growthMargin", growthMargin, problems),
                whole("overrideMonths", overrideMonths, problems));
        if (!problems.isEmpty()) {
            throw GradingRefused.invalid(problems);
        }
        return limits;
    }

    /** No version was seen when the form does not tell one. */
    long seen() {
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    /** At most nine digits: more are no limit, and take long to read. */
    private static BigDecimal number(String field, String text, List<Problem> problems) {
        if (!text.matches("-?\\d{1,9}([.,]\\d{1,3})?")) {
            problems.add(Problem.of(field, "grading.limits.problem.number"));
            return BigDecimal.ZERO;
        }
        return new BigDecimal(text.replace(',', '.'));
    }

    private static int whole(String field, String text, List<Problem> problems) {
        if (!text.matches("-?\\d{1,9}")) {
            problems.add(Problem.of(field, "grading.limits.problem.whole"));
            return 0;
        }
        return Integer.parseInt(text);
    }
}
