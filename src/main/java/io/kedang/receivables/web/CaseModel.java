package io.kedang.receivables.web;

import io.kedang.identity.People;
import io.kedang.ledger.Entries;
import io.kedang.ledger.OpenItem;
import io.kedang.ledger.Side;
import io.kedang.page.Words;
import io.kedang.receivables.CaseId;
import io.kedang.receivables.CaseView;
import io.kedang.receivables.ReadingCases;
import io.kedang.receivables.ReceivableSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of a case and of its steps show of it. */
@Component
class CaseModel {

    /** Of what is overdue; the ledger has the rest. */
    private static final int LATE = 12;

    private final ReadingCases reading;
    private final Entries entries;
    private final People people;
    private final Words words;
    private final ReceivableSettings settings;
    private final Clock clock;

    CaseModel(
            ReadingCases reading,
            Entries entries,
            People people,
            Words words,
            ReceivableSettings settings,
            Clock clock) {
        this.reading = reading;
        this.entries = entries;
        this.people = people;
        this.words = words;
        this.settings = settings;
        this.clock = clock;
    }

    CaseView show(CaseId id, Model model) {
        CaseView about = reading.get(id);
        LocalDate today = today();
        List<OpenItem> late = entries.openItems(about.card().id()).stream()
                .filter(item -> item.side() == Side.DEBIT && item.dueOn().isBefore(today))
                .toList();
        model.addAttribute("about", about);
        model.addAttribute("names", people.names(about.persons()));
        model.addAttribute("today", today);
        model.addAttribute("latest", latest());
        model.addAttribute("latestInPlan", today.plusDays(settings.planDays()));
        model.addAttribute("daysLate", ChronoUnit.DAYS.between(about.oldest(), today));
        model.addAttribute("late", late.subList(0, Math.min(LATE, late.size())));
        model.addAttribute("moreLate", late.size() > LATE);
        model.addAttribute(
                "rule",
                about.rule()
                        .map(key -> words.sayOr("receivables.rule." + key, ""))
                        .orElse(""));
        return about;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The farthest day that a letter, a promise, a hold or more time may reach. */
    LocalDate latest() {
        return today().plusDays(settings.longestWait());
    }

    LocalDate latestInPlan() {
        return today().plusDays(settings.planDays());
    }
}
