package io.kedang.schedule.web;

import io.kedang.page.Problem;
import io.kedang.schedule.KindSetting;
import io.kedang.schedule.ScheduleKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The general intervals as they are typed, by the names of the fields. */
record GeneralForm(Map<String, String> typed) {

    static GeneralForm of(List<KindSetting> settings) {
        Map<String, String> typed = new HashMap<>();
        settings.forEach(setting -> {
            typed.put(months(setting.kind()), String.valueOf(setting.months()));
            typed.put(day(setting.kind()), String.valueOf(setting.workingDay()));
        });
        return new GeneralForm(typed);
    }

    /** For the page. */
    public String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /** What keeps it from being numbers at all; whether they fit comes later. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (ScheduleKind kind : ScheduleKind.values()) {
            fields(kind)
                    .filter(field -> WholeNumber.of(value(field)).isEmpty())
                    .forEach(field -> problems.add(Problem.of(field, "schedule.problem.number")));
        }
        return problems;
    }

    private static Stream<String> fields(ScheduleKind kind) {
        return kind.isSpread() ? Stream.of(months(kind)) : Stream.of(months(kind), day(kind));
    }

    List<KindSetting> toSettings() {
        return Stream.of(ScheduleKind.values())
                .map(kind -> new KindSetting(
                        kind,
                        WholeNumber.of(value(months(kind))).orElseThrow(),
                        kind.isSpread() ? 1 : WholeNumber.of(value(day(kind))).orElseThrow()))
                .toList();
    }

    private static String months(ScheduleKind kind) {
        return kind + "-months";
    }

    private static String day(ScheduleKind kind) {
        return kind + "-day";
    }
}
