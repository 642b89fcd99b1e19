package io.kedang.visit;

import io.kedang.shared.SubjectId;
import io.kedang.worklist.TaskSubject;
import io.kedang.worklist.TaskSubjects;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(0)
class VisitTaskSubjects implements TaskSubjects {

    private final VisitRows visits;

    VisitTaskSubjects(VisitRows visits) {
        this.visits = visits;
    }

    @Override
    public boolean knows(String processKey) {
        return processKey.equals("return-visit");
    }

    @Override
    public TaskSubject describe(SubjectId subject) {
        Visit visit = visits.find(VisitId.of(subject)).orElseThrow(VisitRefused::notFound);
        return new TaskSubject(visit.customer(), visit.team(), Optional.of(visit.card()));
    }
}
