package io.kedang.change.web;

import io.kedang.access.Actor;
import io.kedang.access.Role;
import io.kedang.card.CardFlow;
import io.kedang.card.Cards;
import io.kedang.change.ChangeId;
import io.kedang.change.PassingOnChanges;
import io.kedang.identity.Person;
import io.kedang.shared.EmployeeId;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskPage;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Reporting happens on the change's own page. */
@Component
class ReportChangePage implements TaskPage {

    private final PassingOnChanges passingOn;
    private final Cards cards;
    private final CardFlow flow;

    ReportChangePage(PassingOnChanges passingOn, Cards cards, CardFlow flow) {
        this.passingOn = passingOn;
        this.cards = cards;
        this.flow = flow;
    }

    @Override
    public String formKey() {
        return "card-change/report";
    }

    @Override
    public String show(OpenTask task, Model model) {
        return "redirect:/changes/" + task.subject();
    }

    @Override
    public void check(OpenTask task, Actor actor) {
        passingOn.requireHolder(ChangeId.of(task.subject()), actor);
    }

    /** To who sees all of the card: its holder, or who manages its team. */
    @Override
    public boolean passesOnTo(OpenTask task, Person person) {
        return person.roles().contains(Role.SALES_MANAGER)
                || cards.holder(task.requireCard()).equals(person.id());
    }

    /** Whoever gets the task gets the change. */
    @Override
    public void checkTaker(OpenTask task, Actor actor) {}

    @Override
    public void hold(OpenTask task) {
        flow.hold(task.requireCard());
    }

    @Override
    public void passedOn(OpenTask task, EmployeeId to) {
        passingOn.passOn(ChangeId.of(task.subject()), to);
    }
}
