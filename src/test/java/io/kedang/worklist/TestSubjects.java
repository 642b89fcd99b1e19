package io.kedang.worklist;

import io.kedang.shared.CardId;
import io.kedang.shared.SubjectId;
import io.kedang.shared.TeamId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the tasks of the tests' own processes are about. */
@Component
@Order(0)
class TestSubjects implements TaskSubjects {

    private final Map<SubjectId, TaskSubject> known = new ConcurrentHashMap<>();

    /** About a card. */
    CardId add(String title, TeamId team) {
        CardId id = CardId.random();
        known.put(id.subject(), new TaskSubject(title, team, Optional.of(id)));
        return id;
    }

    /** About no single card. */
    SubjectId addOther(String title, TeamId team) {
        SubjectId id = new SubjectId(UUID.randomUUID());
        known.put(id, new TaskSubject(title, team, Optional.empty()));
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
