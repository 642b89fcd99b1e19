package io.kedang.card;

import io.kedang.shared.SubjectId;
import io.kedang.worklist.TaskSubject;
import io.kedang.worklist.TaskSubjects;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class CardTaskSubjects implements TaskSubjects {

    private final CardRecords cards;

    CardTaskSubjects(CardRecords cards) {
        this.cards = cards;
    }

    @Override
    public TaskSubject describe(SubjectId subject) {
        return cards.findById(subject.value())
                .map(card -> new TaskSubject(card.name(), card.holding().team(), Optional.of(card.id())))
                .orElseThrow(CardRefused::notFound);
    }
}
