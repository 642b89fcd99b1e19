package io.kedang.change;

import io.kedang.card.CardSummary;
import io.kedang.card.Proposals;
import io.kedang.shared.SubjectId;
import io.kedang.worklist.TaskSubject;
import io.kedang.worklist.TaskSubjects;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tasks about changes are called like the customer and belong to the team of the card. */
@Component
@Order(0)
class ChangeSubjects implements TaskSubjects {

    private final Changes changes;
    private final Proposals proposals;

    ChangeSubjects(Changes changes, Proposals proposals) {
        this.changes = changes;
        this.proposals = proposals;
    }

    @Override
    public boolean knows(String processKey) {
        return processKey.equals("card-change");
    }

    @Override
    public TaskSubject describe(SubjectId subject) {
        CardSummary card = proposals.card(changes.card(ChangeId.of(subject)));
        return new TaskSubject(card.name(), card.holding().team(), Optional.of(card.id()));
    }
}
