package io.kedang.risk.web;

import io.kedang.access.Actor;
import io.kedang.risk.EndingWatches;
import io.kedang.risk.WatchId;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskPage;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Why the end is proposed, what is met, and the form that decides it. */
@Component
class WatchEndPage implements TaskPage {

    private final EndingWatches ending;
    private final WatchModel shown;

    WatchEndPage(EndingWatches ending, WatchModel shown) {
        this.ending = ending;
        this.shown = shown;
    }

    @Override
    public String formKey() {
        return "risk-watch/decide-end";
    }

    @Override
    public String show(OpenTask task, Model model) {
        shown.show(new WatchId(task.subject().value()), model);
        return "forms/risk-watch/decide-end";
    }

    @Override
    public void check(OpenTask task, Actor actor) {
        ending.requireOtherEyes(task, actor);
    }
}
