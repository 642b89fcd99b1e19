package io.kedang.freshness.web;

import io.kedang.card.Section;
import io.kedang.freshness.FreshnessRefused;
import io.kedang.freshness.StalePeriod;
import io.kedang.freshness.StalePeriod.Unit;
import io.kedang.page.Problem;
import io.kedang.shared.Count;
import io.kedang.shared.InvalidValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The periods of all sections, as typed. */
record PeriodsForm(List<Row> rows) {

    /**
     * One section.
     *
     * @param amount blank for ever
     */
    record Row(Section section, String amount, String unit, String version) {

        public String titleKey() {
            return section.messageKey();
        }

        public String amountName() {
            return "amount-" + section;
        }

        public String unitName() {
            return "unit-" + section;
        }

        public String versionName() {
            return "version-" + section;
        }
    }

    static PeriodsForm of(Map<Section, StalePeriod> periods) {
        return new PeriodsForm(periods.entrySet().stream()
                .map(one -> row(one.getKey(), one.getValue()))
                .toList());
    }

    private static Row row(Section section, StalePeriod period) {
        return new Row(
                section,
                period.isForEver() ? "" : String.valueOf(period.amount()),
                period.unit().name(),
                String.valueOf(period.version()));
    }

    static PeriodsForm posted(Map<String, String> posted) {
        return new PeriodsForm(Arrays.stream(Section.values())
                .map(section -> new Row(section, "", "", ""))
                .map(row -> new Row(
                        row.section(),
                        posted.getOrDefault(row.amountName(), "").strip(),
                        posted.getOrDefault(row.unitName(), ""),
                        posted.getOrDefault(row.versionName(), "")))
                .toList());
    }

    /** @throws FreshnessRefused naming each amount that is none */
    Map<Section, StalePeriod> periods() {
        List<Problem> problems = new ArrayList<>();
        Map<Section, StalePeriod> periods = new EnumMap<>(Section.class);
        rows.forEach(row -> periods.put(row.section(), period(row, problems)));
        if (!problems.isEmpty()) {
            throw FreshnessRefused.invalid(problems);
        }
        return periods;
    }

    private static StalePeriod period(Row row, List<Problem> problems) {
        Unit unit = row.unit().equals(Unit.DAYS.name()) ? Unit.DAYS : Unit.MONTHS;
        int amount = row.amount().isEmpty() ? 0 : number(row.amount());
        if (!row.amount().isEmpty() && (amount < 1 || amount > unit.most())) {
            problems.add(Problem.of(row.amountName(), "freshness.problem.amount", unit.most()));
        }
        return new StalePeriod(amount, unit, Math.max(0, number(row.version())));
    }

    /** What is no number is below all. */
    private static int number(String text) {
        try {
            return Count.of(text).value();
        } catch (InvalidValue none) {
            return -1;
        }
    }
}
