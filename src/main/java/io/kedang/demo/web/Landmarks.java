package io.kedang.demo.web;

import io.kedang.schedule.ScheduleKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What lies ahead that is worth stopping at.
 *
 * @param nextDue when the next job of the engine is due
 * @param days on which something falls due again, for anybody
 */
record Landmarks(Optional<Instant> nextDue, Map<ScheduleKind, LocalDate> days) {

    List<Map.Entry<ScheduleKind, LocalDate>> inOrder() {
        return days.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
    }

    Optional<LocalDate> day(String kind) {
        return days.entrySet().stream()
                .filter(day -> day.getKey().name().equals(kind))
                .map(Map.Entry::getValue)
                .findAny();
    }
}
