package io.kedang.credit.web;

import io.kedang.credit.Overrun;
import io.kedang.credit.OverrunId;
import io.kedang.credit.ReadingCredit;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskPage;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What left beyond the credit, and the form in which finance says what is done about it. */
@Component
class JudgeOverrunPage implements TaskPage {

    private final ReadingCredit reading;
    private final CreditModel shown;

    JudgeOverrunPage(ReadingCredit reading, CreditModel shown) {
        this.reading = reading;
        this.shown = shown;
    }

    @Override
    public String formKey() {
        return "over-limit/judge";
    }

    @Override
    public String show(OpenTask task, Model model) {
        Overrun overrun = reading.overrun(new OverrunId(task.subject().value()));
        shown.show(overrun.card(), model);
        model.addAttribute("overrun", overrun);
        return "forms/over-limit/judge";
    }

    @Override
    public Optional<String> overview(OpenTask task) {
        return task.card().map(card -> "/credit/" + card);
    }
}
