package io.kedang.schedule.process;

import io.kedang.schedule.DailySchedules;
import io.kedang.schedule.ScheduleKind;
import io.kedang.workflow.OwnThread;
import io.kedang.workflow.SchedulerRuns;
import java.util.Locale;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code daily-schedules} by these names; each run is kept for operators. */
@Configuration(proxyBeanMethods = false)
class DailyDelegates {

    @Bean
    JavaDelegate planSubjects(DailySchedules schedules, SchedulerRuns runs) {
        return run(runs, "schedules", () -> "planned: " + schedules.plan());
    }

    @Bean
    JavaDelegate beginMonthlyChecks(DailySchedules schedules, SchedulerRuns runs) {
        return begin(runs, schedules, ScheduleKind.MONTHLY_CHECK);
    }

    @Bean
    JavaDelegate beginReviews(DailySchedules schedules, SchedulerRuns runs) {
        return begin(runs, schedules, ScheduleKind.COMPREHENSIVE_REVIEW);
    }

    @Bean
    JavaDelegate beginReturnVisits(DailySchedules schedules, SchedulerRuns runs) {
        return begin(runs, schedules, ScheduleKind.RETURN_VISIT);
    }

    private static JavaDelegate begin(SchedulerRuns runs, DailySchedules schedules, ScheduleKind kind) {
        String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return run(runs, name, () -> "begun: " + schedules.begin(kind));
    }

    private static JavaDelegate run(SchedulerRuns runs, String name, Supplier<String> work) {
        return execution -> runs.run(name, () -> OwnThread.run(name, work));
    }
}
