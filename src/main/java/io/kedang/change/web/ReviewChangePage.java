package io.kedang.change.web;

import io.kedang.access.Actor;
import io.kedang.card.OpenedRevisions;
import io.kedang.change.ReviewingChanges;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskPage;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Only what differs, old and new, with room for remarks and the decision. */
@Component
class ReviewChangePage implements TaskPage {

    private final ReviewingChanges reviewing;
    private final Compared compared;
    private final OpenedRevisions opened;

    ReviewChangePage(ReviewingChanges reviewing, Compared compared, OpenedRevisions opened) {
        this.reviewing = reviewing;
        this.compared = compared;
        this.opened = opened;
    }

    @Override
    public String formKey() {
        return "card-change/review";
    }

    @Override
    public String show(OpenTask task, Model model) {
        opened.note(compared.show(task, UnaryOperator.identity(), model));
        return "forms/card-change/review";
    }

    @Override
    public void check(OpenTask task, Actor actor) {
        reviewing.requireOtherEyes(task, actor);
    }
}
