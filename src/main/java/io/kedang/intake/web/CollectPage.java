package io.kedang.intake.web;

import io.kedang.access.Actor;
import io.kedang.card.Cards;
import io.kedang.intake.IntakeRefused;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskPage;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Collecting happens on the card's draft. */
@Component
class CollectPage implements TaskPage {

    private final Cards cards;

    CollectPage(Cards cards) {
        this.cards = cards;
    }

    @Override
    public String formKey() {
        return "card-intake/collect";
    }

    @Override
    public String show(OpenTask task, Model model) {
        return "redirect:/cards/" + task.subject() + "/draft";
    }

    @Override
    public void check(OpenTask task, Actor actor) {
        if (!cards.holder(task.subject()).equals(actor.id())) {
            throw IntakeRefused.notTheHolder();
        }
    }

    /** The task follows the holder. */
    @Override
    public boolean passesOn() {
        return false;
    }
}
