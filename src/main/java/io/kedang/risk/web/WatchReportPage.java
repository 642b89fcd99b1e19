package io.kedang.risk.web;

import io.kedang.risk.WatchId;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskPage;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Where the watch stands, and the form of the report to the leader. */
@Component
class WatchReportPage implements TaskPage {

    private final WatchModel shown;

    WatchReportPage(WatchModel shown) {
        this.shown = shown;
    }

    @Override
    public String formKey() {
        return "risk-watch/report";
    }

    @Override
    public String show(OpenTask task, Model model) {
        shown.show(new WatchId(task.subject().value()), model);
        return "forms/risk-watch/report";
    }
}
