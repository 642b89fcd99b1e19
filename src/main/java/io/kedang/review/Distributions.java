package io.kedang.review;

import io.kedang.grading.AbcClass;
import io.kedang.grading.Importance;
import io.kedang.grading.Level;
import io.kedang.grading.Loyalty;
import io.kedang.grading.RiskClass;
import io.kedang.grading.Weight;
import io.kedang.review.ReportCounts.Counted;
import io.kedang.shared.Wan;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The figures of a report, put in order and added up.
 *
 * @param now of the reviews of the report
 * @param before of those before them; empty when there were none
 */
record Distributions(List<Counted> now, List<Counted> before) {

    List<Distribution> all() {
        return List.of(
                of("level", Level.values(), letter -> ""),
                of("importance", Importance.values(), Importance::messageKey),
                of("abc", AbcClass.values(), letter -> ""),
                of("risk", RiskClass.values(), RiskClass::messageKey),
                of("weight", Weight.values(), Weight::messageKey),
                of("loyalty", Loyalty.values(), Loyalty::messageKey));
    }

    private <E extends Enum<E>> Distribution of(String scale, E[] classes, Function<E, String> label) {
        return new Distribution(
                scale,
                Arrays.stream(classes)
                        .map(one -> new Distribution.OfClass(
                                one.name(),
                                label.apply(one),
                                cards(now, scale, one.name()),
                                earlier(scale, one.name())))
                        .toList());
    }

    private Optional<Integer> earlier(String scale, String code) {
        return before.isEmpty() ? Optional.empty() : Optional.of(cards(before, scale, code));
    }

    Map<LineKind, Integer> kinds() {
        Map<LineKind, Integer> kinds = new EnumMap<>(LineKind.class);
        for (LineKind kind : LineKind.values()) {
            kinds.put(kind, cards(now, Counted.KIND, kind.name()));
        }
        return kinds;
    }

    Totals totals() {
        return new Totals(
                cards(now, Counted.TOTAL, "ALL"),
                before.isEmpty() ? Optional.empty() : Optional.of(cards(before, Counted.TOTAL, "ALL")),
                new Wan(amount(Counted::amount)),
                new Wan(amount(Counted::amountBefore)));
    }

    private BigDecimal amount(Function<Counted, BigDecimal> which) {
        return of(now, Counted.TOTAL, "ALL").map(which).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int cards(List<Counted> counted, String scale, String code) {
        return of(counted, scale, code).mapToInt(Counted::cards).sum();
    }

    private static Stream<Counted> of(List<Counted> counted, String scale, String code) {
        return counted.stream()
                .filter(one -> one.scale().equals(scale) && one.code().equals(code));
    }
}
