package io.kedang.receivables.web;

import io.kedang.receivables.CaseId;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskPage;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What was tried so far, and how the manager settles it. */
@Component
class SettlePlanPage implements TaskPage {

    private final CaseModel shown;

    SettlePlanPage(CaseModel shown) {
        this.shown = shown;
    }

    @Override
    public String formKey() {
        return "receivable-followup/settle";
    }

    @Override
    public Optional<String> overview(OpenTask task) {
        return Optional.of("/receivables/" + task.subject());
    }

    @Override
    public String show(OpenTask task, Model model) {
        shown.show(new CaseId(task.subject().value()), model);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", SettleForm.empty());
        }
        return "forms/receivable-followup/settle";
    }
}
