package io.kedang.visit.web;

import io.kedang.access.Actor;
import io.kedang.access.Role;
import io.kedang.card.Cards;
import io.kedang.identity.Person;
import io.kedang.visit.VisitRules;
import io.kedang.visit.Visiting;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskPage;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A visit is written on its own page. */
@Component
class VisitPage implements TaskPage {

    private final VisitRules rules;
    private final Cards cards;

    VisitPage(VisitRules rules, Cards cards) {
        this.rules = rules;
        this.cards = cards;
    }

    @Override
    public String formKey() {
        return Visiting.FORM;
    }

    @Override
    public String show(OpenTask task, Model model) {
        return "redirect:/visits/" + task.subject() + "/report";
    }

    @Override
    public void check(OpenTask task, Actor actor) {
        rules.requireVisitor(task, actor);
    }

    /** To a manager of the team, and back to who holds the card: others do not see the customer. */
    @Override
    public boolean passesOnTo(OpenTask task, Person person) {
        return person.roles().contains(Role.SALES_MANAGER)
                || cards.holder(task.requireCard()).equals(person.id());
    }

    @Override
    public Optional<String> overview(OpenTask task) {
        return Optional.of("/visits/" + task.subject());
    }
}
