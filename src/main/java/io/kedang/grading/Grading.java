package io.kedang.grading;

import io.kedang.grading.Ruling.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks the decision tables about customers, one table after the other: later ones go by what earlier ones said. What
 * follows from measured figures is steadied; what follows from classes is steady by itself. A risk is told at once.
 */
final class Grading {

    private final Rulebook rules;
    private final Limits limits;

    Grading(Rulebook rules, Limits limits) {
        this.rules = rules;
        this.limits = limits;
    }

    Graded grade(Candidate candidate) {
        return new OneCustomer(candidate).graded();
    }

    private final class OneCustomer {

        private final Candidate candidate;
        private final Figures figures;
        private final List<String> fitted = new ArrayList<>();
        private final Map<Aspect, String> said = new EnumMap<>(Aspect.class);

        OneCustomer(Candidate candidate) {
            this.candidate = candidate;
            this.figures = candidate.figures();
        }

        Graded graded() {
            Trend trend = Trend.valueOf(trend());
            AbcClass abc = AbcClass.valueOf(abc());
            RiskClass risk = risk(trend);
            Level level = Level.valueOf(level(abc, trend));
            Weight weight = Weight.valueOf(weight(abc));
            Loyalty loyalty = Loyalty.valueOf(loyalty(trend));
            Importance importance = Importance.valueOf(importance(level, risk, trend));
            Grade grade = new Grade(abc, importance, level, weight, loyalty, risk);
            return new Graded(grade, trend, Map.copyOf(said), List.copyOf(fitted));
        }

        private String trend() {
            return steadied(
                    Aspect.TREND,
                    facts(
                            "buys",
                            figures.buys(),
                            "bought",
                            figures.bought(),
                            "fast",
                            limits.fast(),
                            "shrink",
                            limits.shrink()),
                    new Measured(
                            "growth",
                            figures.growth().map(BigDecimal::valueOf),
                            BigDecimal.valueOf(limits.growthMargin())));
        }

        private String abc() {
            return steadied(
                    Aspect.ABC,
                    facts("buys", figures.buys(), "limitA", limits.limitA(), "limitB", limits.limitB()),
                    new Measured("share", figures.share(), limits.shareMargin()));
        }

        /** The rank tells only large customers apart. */
        private String level(AbcClass abc, Trend trend) {
            Optional<BigDecimal> rank = figures.rank().filter(known -> abc == AbcClass.A);
            return steadied(
                    Aspect.LEVEL,
                    facts(
                            "abc",
                            abc.name(),
                            "buys",
                            figures.buys(),
                            "trend",
                            trend.name(),
                            "keyRank",
                            limits.keyRank()),
                    new Measured("rank", rank, limits.rankMargin()));
        }

        private String weight(AbcClass abc) {
            int years = figures.yearsTraded().orElse(0);
            return ruled(
                    Aspect.WEIGHT,
                    facts(
                            "abc",
                            abc.name(),
                            "buys",
                            figures.buys(),
                            "yearsTraded",
                            years,
                            "mainYears",
                            limits.mainYears()));
        }

        private String loyalty(Trend trend) {
            return ruled(
                    Aspect.LOYALTY,
                    facts("yearsBought", figures.yearsBought(), "gap", figures.gap(), "trend", trend.name()));
        }

        private RiskClass risk(Trend trend) {
            Map<String, Object> facts = facts(
                    "payment",
                    figures.payment().name(),
                    "standing",
                    figures.standing().name(),
                    "trend",
                    trend.name());
            List<Rule> signs = rules.rule(Aspect.RISK, facts).rules();
            signs.forEach(sign -> fitted.add(sign.id()));
            return signs.stream()
                    .map(sign -> RiskClass.valueOf(sign.result()))
                    .max(Comparator.naturalOrder())
                    .orElse(RiskClass.NONE);
        }

        private String importance(Level level, RiskClass risk, Trend trend) {
            return ruled(
                    Aspect.IMPORTANCE,
                    facts(
                            "level", level.name(),
                            "risk", risk.name(),
                            "trend", trend.name(),
                            "nature", candidate.nature().orElse(null)));
        }

        private String ruled(Aspect aspect, Map<String, Object> facts) {
            Rule rule = rules.rule(aspect, facts).only();
            fitted.add(rule.id());
            return rule.result();
        }

        private String steadied(Aspect aspect, Map<String, Object> facts, Measured figure) {
            Optional<Held> earlier = Optional.ofNullable(candidate.earlier().get(aspect));
            Steadied steadied = new Steadiness(rules).decide(aspect, facts, figure, earlier);
            fitted.add(steadied.rule().id());
            said.put(aspect, steadied.rule().result());
            return steadied.result();
        }
    }

    private static Map<String, Object> facts(Object... namesAndValues) {
        Map<String, Object> facts = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return facts;
    }
}
