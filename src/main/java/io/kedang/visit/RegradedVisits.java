package io.kedang.visit;

import io.kedang.grading.GradeChange;
import io.kedang.grading.GradeChanges;
import io.kedang.schedule.ScheduleKind;
import io.kedang.schedule.Schedules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A customer who has another grade is visited as often as that grade asks for. */
@Component
class RegradedVisits implements GradeChanges {

    private final Schedules schedules;

    RegradedVisits(Schedules schedules) {
        this.schedules = schedules;
    }

    @Override
    public void changed(List<GradeChange> changes) {
        schedules.regrade(
                ScheduleKind.RETURN_VISIT,
                changes.stream()
                        .collect(Collectors.toMap(
                                change -> change.card().subject(),
                                change ->
                                        Optional.of(change.after().importance().name()))));
    }
}
