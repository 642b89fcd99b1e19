package io.kedang.risk.web;

import io.kedang.access.Role;
import io.kedang.card.Cards;
import io.kedang.identity.Person;
import io.kedang.risk.ReadingWatches;
import io.kedang.risk.RiskVisit;
import io.kedang.risk.Trend;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskPage;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What to look at on an irregular visit, and the short form of what was found. */
@Component
class RiskVisitPage implements TaskPage {

    private final ReadingWatches reading;
    private final WatchModel shown;
    private final RiskWords words;
    private final Cards cards;

    RiskVisitPage(ReadingWatches reading, WatchModel shown, RiskWords words, Cards cards) {
        this.reading = reading;
        this.shown = shown;
        this.words = words;
        this.cards = cards;
    }

    @Override
    public String formKey() {
        return "risk-visit/visit";
    }

    @Override
    public String show(OpenTask task, Model model) {
        RiskVisit visit = reading.visit(task);
        shown.show(visit.watch(), model);
        model.addAttribute("visit", visit);
        model.addAttribute("trends", words.choices(List.of(Trend.values()), "risk.trend."));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", FindingForm.EMPTY);
        }
        return "forms/risk-visit/visit";
    }

    /** To a manager, and back to who holds the card: others do not see the customer. */
    @Override
    public boolean passesOnTo(OpenTask task, Person person) {
        return person.roles().contains(Role.SALES_MANAGER)
                || cards.holder(task.requireCard()).equals(person.id());
    }
}
