package io.kedang.credit.web;

import io.kedang.access.Actor;
import io.kedang.credit.DecidingLimits;
import io.kedang.credit.LimitRules;
import io.kedang.credit.Proposal;
import io.kedang.credit.ProposalId;
import io.kedang.credit.ReadingCredit;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskPage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What finance recommends, and the form in which the manager or the leader decides. */
@Component
class DecideLimitPage implements TaskPage {

    private final DecidingLimits deciding;
    private final LimitRules rules;
    private final ReadingCredit reading;
    private final CreditModel shown;
    private final Clock clock;

    DecideLimitPage(DecidingLimits deciding, LimitRules rules, ReadingCredit reading, CreditModel shown, Clock clock) {
        this.deciding = deciding;
        this.rules = rules;
        this.reading = reading;
        this.shown = shown;
        this.clock = clock;
    }

    @Override
    public String formKey() {
        return "credit-limit/decide";
    }

    @Override
    public String show(OpenTask task, Model model) {
        Proposal proposal = reading.proposal(new ProposalId(task.subject().value()));
        shown.show(proposal.card(), model);
        model.addAttribute("proposal", proposal);
        model.addAttribute("latest", rules.latest());
        if (!model.containsAttribute("effectiveOn")) {
            model.addAttribute("effectiveOn", LocalDate.now(clock).toString());
        }
        return "forms/credit-limit/decide";
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
