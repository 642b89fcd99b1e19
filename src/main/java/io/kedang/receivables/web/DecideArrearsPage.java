package io.kedang.receivables.web;

import io.kedang.receivables.CaseId;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskPage;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What was tried so far, and what the leader decides. */
@Component
class DecideArrearsPage implements TaskPage {

    private final CaseModel shown;

    DecideArrearsPage(CaseModel shown) {
        this.shown = shown;
    }

    @Override
    public String formKey() {
        return "receivable-followup/decide";
    }

    @Override
    public Optional<String> overview(OpenTask task) {
        return Optional.of("/receivables/" + task.subject());
    }

    @Override
    public String show(OpenTask task, Model model) {
        shown.show(new CaseId(task.subject().value()), model);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", DecideArrearsForm.EMPTY);
        }
        return "forms/receivable-followup/decide";
    }
}
