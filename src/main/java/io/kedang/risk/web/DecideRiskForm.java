package io.kedang.risk.web;

import io.kedang.page.Problem;
import io.kedang.risk.Criterion;
import io.kedang.risk.Reason;
import io.kedang.risk.WatchPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The decision as it is typed.
 *
 * @param criteria one in each line
 * @param duties rows, of which blank ones count for nothing
 */
record DecideRiskForm(
        @Nullable String why,
        @Nullable String criteria,
        @Nullable List<DutyForm> duties) {

    private static final int ROWS = 3;
    private static final int MOST_CRITERIA = 10;

    DecideRiskForm {
        why = why == null ? "" : why.strip();
        criteria = criteria == null ? "" : criteria.strip();
        duties = duties == null ? List.of() : duties.stream().limit(ROWS).toList();
    }

    static DecideRiskForm empty() {
        return new DecideRiskForm("", "", List.of());
    }

    /** As many rows as the form has, filled up with blank ones. */
    public List<DutyForm> rows() {
        List<DutyForm> rows = new ArrayList<>(duties == null ? List.of() : duties);
        while (rows.size() < ROWS) {
            rows.add(DutyForm.EMPTY);
        }
        return rows;
    }

    private List<String> lines() {
        return String.valueOf(criteria)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    Problems problems(boolean watch, LocalDate today) {
        Problems problems = new Problems().text("why", String.valueOf(why), Reason.LONGEST);
        if (watch) {
            List<String> lines = lines();
            problems.check(!lines.isEmpty(), Problem.of("criteria", "risk.problem.criteria"))
                    .check(lines.size() <= MOST_CRITERIA, Problem.of("criteria", "risk.problem.many", MOST_CRITERIA))
                    .check(
                            lines.stream().allMatch(line -> line.length() <= Criterion.LONGEST),
                            Problem.of("criteria", "risk.problem.long", Criterion.LONGEST));
            List<DutyForm> rows = rows();
            for (int row = 0; row < rows.size(); row++) {
                if (!rows.get(row).isBlank()) {
                    rows.get(row).check(problems, "-" + row, today);
                }
            }
        }
        return problems;
    }

    WatchPlan plan() {
        return new WatchPlan(
                reason(),
                rows().stream()
                        .filter(row -> !row.isBlank())
                        .map(DutyForm::duty)
                        .toList(),
                lines());
    }

    Reason reason() {
        return new Reason(String.valueOf(why));
    }
}
