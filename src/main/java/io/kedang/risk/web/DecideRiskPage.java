package io.kedang.risk.web;

import io.kedang.access.Actor;
import io.kedang.risk.DecidingRisks;
import io.kedang.risk.WatchId;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskPage;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What was raised, and the form that decides whether the customer is watched. */
@Component
class DecideRiskPage implements TaskPage {

    private final DecidingRisks deciding;
    private final WatchModel shown;

    DecideRiskPage(DecidingRisks deciding, WatchModel shown) {
        this.deciding = deciding;
        this.shown = shown;
    }

    @Override
    public String formKey() {
        return "risk-watch/decide";
    }

    @Override
    public String show(OpenTask task, Model model) {
        shown.showWithDutyHolders(new WatchId(task.subject().value()), model);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", DecideRiskForm.empty());
        }
        return "forms/risk-watch/decide";
    }

    @Override
    public void check(OpenTask task, Actor actor) {
        deciding.requireOtherEyes(task, actor);
    }
}
