package io.kedang.worklist;

import io.kedang.shared.CardId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the tasks of the tests' own processes are about. */
@Component
@Order(0)
class TestSubjects implements TaskSubjects {

    private final Map<CardId, TaskSubject> known = new ConcurrentHashMap<>();

    CardId add(TaskSubject subject) {
        CardId id = CardId.random();
        known.put(id, subject);
        return id;
    }

    @Override
    public boolean knows(String processKey) {
        return processKey.startsWith("test-");
    }

    @Override
    public TaskSubject describe(CardId subject) {
        return known.get(subject);
    }
}
