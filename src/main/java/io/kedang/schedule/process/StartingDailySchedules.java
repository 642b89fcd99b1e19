package io.kedang.schedule.process;

import io.kedang.schedule.PlanningSoon;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

@Component
class StartingDailySchedules implements PlanningSoon {

    private final RuntimeService runtime;

    StartingDailySchedules(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void soon() {
        runtime.startProcessInstanceByMessage("intervalsChanged");
    }
}
