package io.kedang.review.web;

import io.kedang.access.Actor;
import io.kedang.review.DecidingReviews;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskPage;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Deciding has a page of its own, with lists and filters. */
@Component
class DecideGradesPage implements TaskPage {

    private final DecidingReviews deciding;

    DecideGradesPage(DecidingReviews deciding) {
        this.deciding = deciding;
    }

    @Override
    public String formKey() {
        return DecidingReviews.FORM;
    }

    @Override
    public String show(OpenTask task, Model model) {
        return "redirect:/reviews/tasks/" + task.id();
    }

    @Override
    public Optional<String> overview(OpenTask task) {
        return Optional.of("/reviews/" + task.subject());
    }

    @Override
    public void check(OpenTask task, Actor actor) {
        deciding.requireTeam(task, actor);
    }
}
