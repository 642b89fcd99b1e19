package io.kedang.grading;

import io.kedang.shared.CardId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was told of grades that changed. */
@Component
class HeardGrades implements GradeChanges {

    private final List<GradeChange> heard = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void changed(List<GradeChange> changes) {
        heard.addAll(changes);
    }

    List<GradeChange> of(CardId card) {
        synchronized (heard) {
            return heard.stream().filter(change -> change.card().equals(card)).toList();
        }
    }
}
