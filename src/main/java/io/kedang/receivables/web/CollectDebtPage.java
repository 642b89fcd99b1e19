package io.kedang.receivables.web;

import io.kedang.access.Role;
import io.kedang.card.Cards;
import io.kedang.identity.Person;
import io.kedang.receivables.CaseHappening;
import io.kedang.receivables.CaseId;
import io.kedang.receivables.CaseView;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskPage;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What is owed, and what came of the visit. */
@Component
class CollectDebtPage implements TaskPage {

    private static final List<CaseHappening> RESULTS =
            List.of(CaseHappening.PROMISED, CaseHappening.REFUSED, CaseHappening.DISPUTED, CaseHappening.NOT_MET);

    private final CaseModel shown;
    private final CaseWords words;
    private final Cards cards;

    CollectDebtPage(CaseModel shown, CaseWords words, Cards cards) {
        this.shown = shown;
        this.words = words;
        this.cards = cards;
    }

    @Override
    public String formKey() {
        return "receivable-followup/collect";
    }

    @Override
    public Optional<String> overview(OpenTask task) {
        return Optional.of("/receivables/" + task.subject());
    }

    @Override
    public String show(OpenTask task, Model model) {
        CaseView about = shown.show(new CaseId(task.subject().value()), model);
        model.addAttribute("results", words.choices(RESULTS, "receivables.result."));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", CollectForm.begin(about, shown.today()));
        }
        return "forms/receivable-followup/collect";
    }

    /** To a manager, and back to who holds the card: others do not see what the customer owes. */
    @Override
    public boolean passesOnTo(OpenTask task, Person person) {
        return person.roles().contains(Role.SALES_MANAGER)
                || cards.holder(task.requireCard()).equals(person.id());
    }
}
