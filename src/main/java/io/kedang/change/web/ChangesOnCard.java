package io.kedang.change.web;

import io.kedang.access.Access;
import io.kedang.card.CardPanel;
import io.kedang.card.CardPanels;
import io.kedang.card.CardState;
import io.kedang.card.CardSummary;
import io.kedang.change.OpenChange;
import io.kedang.change.OpenChanges;
import io.kedang.identity.People;
import io.kedang.shared.EmployeeId;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.WorkList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the page of a card: what is reported and not decided on yet. */
@Component
@Order(20)
class ChangesOnCard implements CardPanels {

    private final OpenChanges open;
    private final WorkList workList;
    private final People people;
    private final Access access;

    ChangesOnCard(OpenChanges open, WorkList workList, People people, Access access) {
        this.open = open;
        this.workList = workList;
        this.people = people;
        this.access = access;
    }

    /**
     * What the panel shows.
     *
     * @param live the revision to compare with
     */
    record Content(int live, List<Line> lines) {}

    /** @param path where the person goes on with it; blank when it is not the person's turn */
    record Line(OpenChange change, String by, String path) {}

    @Override
    public Optional<CardPanel> on(CardSummary card) {
        List<OpenChange> changes = of(card);
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        Map<EmployeeId, String> names =
                people.names(changes.stream().map(OpenChange::holder).distinct().toList());
        List<Line> lines = changes.stream()
                .map(change -> new Line(change, names.getOrDefault(change.holder(), ""), path(change)))
                .toList();
        return Optional.of(new CardPanel("change/panel", new Content(card.revision(), lines)));
    }

    private List<OpenChange> of(CardSummary card) {
        return card.state() == CardState.ARCHIVED
                ? open.on(List.of(card.id())).getOrDefault(card.id(), List.of())
                : List.of();
    }

    private boolean isOwn(OpenChange change) {
        return change.holder().equals(access.actor().id());
    }

    private String path(OpenChange change) {
        if (isOwn(change)) {
            return "/changes/" + change.id();
        }
        return workList.current(change.id().subject())
                .map(OpenTask::id)
                .filter(workList::mayOpen)
                .map(task -> "/tasks/" + task)
                .orElse("");
    }
}
