package io.kedang.grading;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.page.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator sets where classes end. Reviews that have begun go on by the limits they began with. */
@Service
@Transactional
public class KeepingLimits {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final GradingLimits limits;
    private final Access access;
    private final Audit audit;

    KeepingLimits(GradingLimits limits, Access access, Audit audit) {
        this.limits = limits;
        this.access = access;
        this.audit = audit;
    }

    /** The limits, and their version for {@link #set}. */
    public record Versioned(Limits limits, long version) {}

    @Transactional(readOnly = true)
    public Versioned now() {
        access.require(Permission.MANAGE_SETTINGS);
        return new Versioned(limits.now(), limits.version());
    }

    /** @throws GradingRefused naming the limits that cannot be (422), or when others were set meanwhile (409) */
    public void set(Limits changed, long seen) {
        access.require(Permission.MANAGE_SETTINGS);
        List<Problem> problems = problems(changed);
        if (!problems.isEmpty()) {
            throw GradingRefused.invalid(problems);
        }
        Limits before = limits.now();
        if (!limits.change(changed, seen)) {
            throw GradingRefused.changedMeanwhile();
        }
        audit.record(
                Audited.SETTING_CHANGED,
                Subject.of("grading-limits", "all"),
                Map.of("before", before.toString(), "after", changed.toString()));
    }

    private static List<Problem> problems(Limits limits) {
        List<Problem> problems = new ArrayList<>();
        check(problems, "limitA", isShare(limits.limitA()), "grading.limits.problem.share");
        check(problems, "limitB", isShare(limits.limitB()), "grading.limits.problem.share");
        if (problems.isEmpty()) {
            check(problems, "limitB", limits.limitA().compareTo(limits.limitB()) < 0, "grading.limits.problem.order");
        }
        check(problems, "keyRank", isShare(limits.keyRank()), "grading.limits.problem.share");
        check(problems, "fast", limits.fast() >= 1 && limits.fast() <= 1000, "grading.limits.problem.fast");
        check(problems, "shrink", limits.shrink() <= -1 && limits.shrink() >= -99, "grading.limits.problem.shrink");
        check(
                problems,
                "mainYears",
                limits.mainYears() >= 1 && limits.mainYears() <= 50,
                "grading.limits.problem.years");
        check(problems, "shareMargin", isMargin(limits.shareMargin()), "grading.limits.problem.margin");
        check(problems, "rankMargin", isMargin(limits.rankMargin()), "grading.limits.problem.margin");
        check(
                problems,
                "growthMargin",
                isMargin(BigDecimal.valueOf(limits.growthMargin())),
                "grading.limits.problem.margin");
        check(
                problems,
                "overrideMonths",
                limits.overrideMonths() >= 1 && limits.overrideMonths() <= 36,
                "grading.limits.problem.months");
        return problems;
    }

    private static boolean isShare(BigDecimal limit) {
        return limit.signum() > 0 && limit.compareTo(HUNDRED) < 0 && limit.scale() <= 1;
    }

    private static boolean isMargin(BigDecimal margin) {
        return margin.signum() >= 0 && margin.compareTo(BigDecimal.valueOf(20)) <= 0 && margin.scale() <= 1;
    }

    private static void check(List<Problem> problems, String field, boolean good, String messageKey) {
        if (!good) {
            problems.add(Problem.of(field, messageKey));
        }
    }
}
