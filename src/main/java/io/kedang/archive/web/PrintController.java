package io.kedang.archive.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.archive.PrintedCard;
import io.kedang.archive.PrintingCards;
import io.kedang.card.CardView;
import io.kedang.card.CardViews;
import io.kedang.card.Cards;
import io.kedang.card.PaperMarks;
import io.kedang.identity.People;
import io.kedang.identity.Team;
import io.kedang.shared.CardId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The card as a sheet of paper. */
@Controller
@Needs(Permission.READ_CARDS)
class PrintController {

    private final PrintingCards printing;
    private final Cards cards;
    private final CardViews views;
    private final PaperMarks marks;
    private final People people;

    PrintController(PrintingCards printing, Cards cards, CardViews views, PaperMarks marks, People people) {
        this.printing = printing;
        this.cards = cards;
        this.views = views;
        this.marks = marks;
        this.people = people;
    }

    /** @param revision the latest when empty */
    @GetMapping("/cards/{id}/print")
    String print(@PathVariable CardId id, @RequestParam Optional<Integer> revision, Model model, Locale locale) {
        PrintedCard paper = printing.print(id, revision);
        model.addAttribute("paper", paper);
        model.addAttribute("card", paper.card());
        model.addAttribute("mark", marks.of(id, paper.revision().number()).orElse(null));
        model.addAttribute(
                "sections", views.of(CardView.reading(paper.revision().content(), cards.groups(paper.card()), locale)));
        model.addAttribute(
                "names",
                people.names(
                        List.of(paper.card().holding().owner(), paper.revision().handedInBy())));
        model.addAttribute(
                "team",
                people.team(paper.card().holding().team()).map(Team::name).orElse(""));
        return "archive/print";
    }
}
