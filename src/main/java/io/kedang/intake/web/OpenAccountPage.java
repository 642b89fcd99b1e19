package io.kedang.intake.web;

import io.kedang.archive.Filings;
import io.kedang.card.CardSummary;
import io.kedang.card.CardView;
import io.kedang.card.CardViews;
import io.kedang.card.Cards;
import io.kedang.card.ReadingCards;
import io.kedang.card.Revision;
import io.kedang.ledger.AccountForm;
import io.kedang.ledger.OpeningAccount;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskPage;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The entered card as far as finance sees it, and the form of the account. */
@Component
class OpenAccountPage implements TaskPage {

    private final Cards cards;
    private final ReadingCards reading;
    private final CardViews views;
    private final Filings filings;
    private final OpeningAccount accounts;
    private final Arrival arrival;

    OpenAccountPage(
            Cards cards,
            ReadingCards reading,
            CardViews views,
            Filings filings,
            OpeningAccount accounts,
            Arrival arrival) {
        this.cards = cards;
        this.reading = reading;
        this.views = views;
        this.filings = filings;
        this.accounts = accounts;
        this.arrival = arrival;
    }

    @Override
    public String formKey() {
        return "card-intake/open-account";
    }

    @Override
    public String show(OpenTask task, Model model) {
        Locale locale = LocaleContextHolder.getLocale();
        CardSummary card = cards.get(task.requireCard());
        Revision revision = reading.revision(card.id(), card.revision());
        model.addAttribute("card", card);
        model.addAttribute("revision", revision);
        model.addAttribute("sections", views.of(CardView.reading(revision.content(), cards.groups(card), locale)));
        model.addAttribute("filing", filings.of(card.id()).orElse(null));
        model.addAttribute("currencies", accounts.currencies(locale));
        arrival.tell(card.id(), model);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", AccountForm.empty());
        }
        return "forms/card-intake/open-account";
    }
}
