package io.kedang.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Puts the rule that decided into words, with the figures and limits it went by. */
final class Reasons {

    private static final String RULE = "grading.rule.";

    private static final String NOTHING = "–";

    private Reasons() {}

    static Reason of(Aspect aspect, String rule, Figures figures, Limits limits) {
        return new Reason(aspect, RULE + rule, arguments(aspect, figures, limits));
    }

    /** The class stays though a figure has passed a limit. */
    static Reason kept(Aspect aspect) {
        return new Reason(aspect, "grading.kept", List.of());
    }

    static Reason noRisk() {
        return new Reason(Aspect.RISK, RULE + "risk_none", List.of());
    }

    private static List<Object> arguments(Aspect aspect, Figures figures, Limits limits) {
        return switch (aspect) {
            case TREND -> List.of(shown(figures.growth()), shown(figures.year()), limits.fast(), limits.shrink());
            case ABC -> List.of(rate(figures.share()), plain(limits.limitA()), plain(limits.limitB()));
            case LEVEL -> List.of(rate(figures.rank()), plain(limits.keyRank()));
            case WEIGHT -> List.of(shown(figures.yearsTraded()), limits.mainYears());
            case LOYALTY -> List.of(figures.yearsBought());
            case RISK, IMPORTANCE -> List.of();
        };
    }

    private static String rate(Optional<BigDecimal> rate) {
        return rate.map(Reasons::plain).orElse(NOTHING);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** As texts: a year has no thousands. */
    private static String shown(Optional<?> figure) {
        return figure.map(Object::toString).orElse(NOTHING);
    }
}
