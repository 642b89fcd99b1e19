package io.kedang.review;

import io.kedang.grading.ReviewPeriod;
import io.kedang.schedule.DueSubject;
import io.kedang.schedule.ScheduleKind;
import io.kedang.schedule.ScheduledWork;
import io.kedang.shared.TeamId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The comprehensive review falls due for teams, every two months unless set otherwise. */
@Component
class ReviewSchedule implements ScheduledWork {

    private final BeginningReviews beginning;

    ReviewSchedule(BeginningReviews beginning) {
        this.beginning = beginning;
    }

    @Override
    public ScheduleKind kind() {
        return ScheduleKind.COMPREHENSIVE_REVIEW;
    }

    @Override
    public int begin(List<DueSubject> due) {
        return (int) due.stream()
                .filter(team -> beginning
                        .begin(new TeamId(team.subject().value()), new ReviewPeriod(team.due()))
                        .isPresent())
                .count();
    }
}
