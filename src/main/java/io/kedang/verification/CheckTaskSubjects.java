package io.kedang.verification;

import io.kedang.shared.SubjectId;
import io.kedang.worklist.TaskSubject;
import io.kedang.worklist.TaskSubjects;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A check is called by its month, and its team's manager oversees it. */
@Component
@Order(0)
class CheckTaskSubjects implements TaskSubjects {

    private final Checks checks;

    CheckTaskSubjects(Checks checks) {
        this.checks = checks;
    }

    @Override
    public boolean knows(String processKey) {
        return processKey.equals("monthly-check");
    }

    @Override
    public TaskSubject describe(SubjectId subject) {
        return checks.find(CheckId.of(subject))
                .map(check -> new TaskSubject(check.month().toString(), check.team(), Optional.empty()))
                .orElseThrow(CheckRefused::notFound);
    }
}
