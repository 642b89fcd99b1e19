package io.kedang.receivables.web;

import io.kedang.page.Problem;
import io.kedang.receivables.CaseView;
import io.kedang.receivables.NewPromise;
import io.kedang.receivables.Reason;
import io.kedang.receivables.SettlingPlans;
import io.kedang.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/**
 * The manager's decision as it is typed.
 *
 * @param instalments as many rows as the form has; blank ones count for nothing
 */
record SettleForm(String decision, String said, String until, List<PromiseForm> instalments) {

    static final String PLAN = "plan";
    static final String HOLD = "hold";
    static final String PASS = "pass";

    static SettleForm of(Map<String, String> typed) {
        List<PromiseForm> rows = new ArrayList<>();
        for (int row = 0; row < SettlingPlans.MOST; row++) {
            rows.add(new PromiseForm(typed.get("promisedOn-" + row), typed.get("amount-" + row)));
        }
        return new SettleForm(
                typed.getOrDefault("decision", ""),
                typed.getOrDefault("said", "").strip(),
                typed.getOrDefault("until", "").strip(),
                rows);
    }

    static SettleForm empty() {
        return of(Map.of());
    }

    public List<PromiseForm> filled() {
        return instalments.stream().filter(row -> !row.isBlank()).toList();
    }

    CaseProblems problems(CaseView about, LocalDate today, LocalDate latest, LocalDate latestInPlan) {
        CaseProblems problems = new CaseProblems()
                .check(
                        List.of(PLAN, HOLD, PASS).contains(decision),
                        Problem.of("decision", "receivables.problem.choose"))
                .text("said", said, Reason.LONGEST);
        if (decision.equals(HOLD)) {
            problems.check(
                    CaseWords.day(until)
                            .filter(day -> !day.isBefore(today) && !day.isAfter(latest))
                            .isPresent(),
                    Problem.of("until", "receivables.problem.day-ahead", latest.toString()));
        }
        if (decision.equals(PLAN)) {
            checkPlan(problems, about, today, latestInPlan);
        }
        return problems;
    }

    private void checkPlan(CaseProblems problems, CaseView about, LocalDate today, LocalDate latest) {
        Currency currency = about.overdue().currency();
        problems.check(!filled().isEmpty(), Problem.of("promisedOn-0", "receivables.problem.no-instalment"));
        for (int row = 0; row < instalments.size(); row++) {
            if (!instalments.get(row).isBlank()) {
                instalments.get(row).check(problems, "-" + row, currency, today, latest);
            }
        }
        if (!problems.any()) {
            List<NewPromise> plan = plan(currency);
            problems.check(isInOrder(plan), Problem.of("promisedOn-0", "receivables.problem.order"))
                    .check(
                            sum(plan, currency).compareTo(about.overdue()) <= 0,
                            Problem.of(
                                    "amount-0",
                                    "receivables.problem.sum",
                                    about.overdue().text()));
        }
    }

    private static boolean isInOrder(List<NewPromise> plan) {
        for (int part = 1; part < plan.size(); part++) {
            if (!plan.get(part).dueOn().isAfter(plan.get(part - 1).dueOn())) {
                return false;
            }
        }
        return true;
    }

    private static Money sum(List<NewPromise> plan, Currency currency) {
        return plan.stream().map(NewPromise::amount).reduce(Money.zero(currency), Money::plus);
    }

    List<NewPromise> plan(Currency currency) {
        return filled().stream().map(row -> row.promise(currency)).toList();
    }

    Reason reason() {
        return new Reason(said);
    }
}
