package io.kedang.card;

import io.kedang.shared.CardId;
import io.kedang.worklist.TaskSubject;
import io.kedang.worklist.TaskSubjects;
import org.springframework.stereotype.Component;

@Component
class CardTaskSubjects implements TaskSubjects {

    private final CardRecords cards;

    CardTaskSubjects(CardRecords cards) {
        this.cards = cards;
    }

    @Override
    public TaskSubject describe(CardId subject) {
        return cards.findById(subject.value())
                .map(card -> new TaskSubject(card.name(), card.holding().team()))
                .orElseThrow(CardRefused::notFound);
    }
}
