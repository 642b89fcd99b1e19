package io.kedang.intake.web;

import io.kedang.access.Actor;
import io.kedang.access.Role;
import io.kedang.card.CardFlow;
import io.kedang.card.Cards;
import io.kedang.card.HandingOver;
import io.kedang.identity.Person;
import io.kedang.intake.IntakeRefused;
import io.kedang.shared.EmployeeId;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskPage;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Collecting happens on the card's draft. */
@Component
class CollectPage implements TaskPage {

    private final Cards cards;
    private final CardFlow flow;
    private final HandingOver handingOver;

    CollectPage(Cards cards, CardFlow flow, HandingOver handingOver) {
        this.cards = cards;
        this.flow = flow;
        this.handingOver = handingOver;
    }

    @Override
    public String formKey() {
        return "card-intake/collect";
    }

    @Override
    public String show(OpenTask task, Model model) {
        return "redirect:/cards/" + task.requireCard() + "/draft";
    }

    @Override
    public void check(OpenTask task, Actor actor) {
        if (!cards.holder(task.requireCard()).equals(actor.id())) {
            throw IntakeRefused.notTheHolder();
        }
    }

    /** The card goes along, and stays in its team. */
    @Override
    public boolean passesOnTo(OpenTask task, Person person) {
        return person.roles().contains(Role.SALESPERSON) && person.team().equals(Optional.of(task.team()));
    }

    /** Whoever gets the task gets the card. */
    @Override
    public void checkTaker(OpenTask task, Actor actor) {}

    @Override
    public void hold(OpenTask task) {
        flow.hold(task.requireCard());
    }

    @Override
    public void passedOn(OpenTask task, EmployeeId to) {
        handingOver.handOver(task.requireCard(), to);
    }
}
