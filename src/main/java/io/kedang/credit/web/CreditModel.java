package io.kedang.credit.web;

import io.kedang.credit.CreditFile;
import io.kedang.credit.ReadingCredit;
import io.kedang.identity.People;
import io.kedang.shared.CardId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages about a customer's credit show of it. */
@Component
class CreditModel {

    private final ReadingCredit reading;
    private final People people;
    private final Clock clock;

    CreditModel(ReadingCredit reading, People people, Clock clock) {
        this.reading = reading;
        this.people = people;
        this.clock = clock;
    }

    CreditFile show(CardId card, Model model) {
        CreditFile file = reading.get(card);
        model.addAttribute("credit", file);
        model.addAttribute("card", file.card());
        model.addAttribute("names", people.names(file.persons()));
        model.addAttribute("today", LocalDate.now(clock));
        return file;
    }
}
