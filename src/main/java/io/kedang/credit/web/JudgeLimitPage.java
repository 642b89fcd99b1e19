package io.kedang.credit.web;

import io.kedang.access.Actor;
import io.kedang.credit.DecidingLimits;
import io.kedang.credit.Proposal;
import io.kedang.credit.ProposalId;
import io.kedang.credit.ReadingCredit;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskPage;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What is proposed, how the customer stands, and the form in which finance recommends a limit or does not. */
@Component
class JudgeLimitPage implements TaskPage {

    private final DecidingLimits deciding;
    private final ReadingCredit reading;
    private final CreditModel shown;

    JudgeLimitPage(DecidingLimits deciding, ReadingCredit reading, CreditModel shown) {
        this.deciding = deciding;
        this.reading = reading;
        this.shown = shown;
    }

    @Override
    public String formKey() {
        return "credit-limit/judge";
    }

    @Override
    public String show(OpenTask task, Model model) {
        Proposal proposal = reading.proposal(new ProposalId(task.subject().value()));
        shown.show(proposal.card(), model);
        model.addAttribute("proposal", proposal);
        if (!model.containsAttribute("amount")) {
            model.addAttribute("amount", proposal.amount().amount().toPlainString());
        }
        return "forms/credit-limit/judge";
    }

    @Override
    public Optional<String> overview(OpenTask task) {
        return task.card().map(card -> "/credit/" + card);
    }

    @Override
    public void check(OpenTask task, Actor actor) {
        deciding.requireOtherEyes(task, actor);
    }
}
