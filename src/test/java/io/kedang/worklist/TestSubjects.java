package io.kedang.worklist;

import io.kedang.shared.CardId;
import io.kedang.shared.SubjectId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the tasks of the tests' own processes are about. */
@Component
@Order(0)
class TestSubjects implements TaskSubjects {

    private final Map<SubjectId, TaskSubject> known = new ConcurrentHashMap<>();

    CardId add(TaskSubject subject) {
        CardId id = CardId.random();
        known.put(id.subject(), new TaskSubject(subject.title(), subject.team(), Optional.of(id)));
        return id;
    }

    @Override
    public boolean knows(String processKey) {
        return processKey.startsWith("test-");
    }

    @Override
    public TaskSubject describe(SubjectId subject) {
        return known.get(subject);
    }
}
