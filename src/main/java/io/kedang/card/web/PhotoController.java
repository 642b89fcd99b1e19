package io.kedang.card.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.card.CardRefused;
import io.kedang.card.CardSummary;
import io.kedang.card.CardView;
import io.kedang.card.CardViews;
import io.kedang.card.Cards;
import io.kedang.card.Document;
import io.kedang.card.Pages;
import io.kedang.card.PaperMarks;
import io.kedang.card.ReadingCards;
import io.kedang.card.Revision;
import io.kedang.shared.CardId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a card says beside the photo it was written down from. */
@Controller
@Needs(Permission.READ_CARDS)
class PhotoController {

    private final Cards cards;
    private final ReadingCards reading;
    private final Pages pages;
    private final PaperMarks marks;
    private final CardViews views;

    PhotoController(Cards cards, ReadingCards reading, Pages pages, PaperMarks marks, CardViews views) {
        this.cards = cards;
        this.reading = reading;
        this.pages = pages;
        this.marks = marks;
        this.views = views;
    }

    /** @param revision an earlier revision to look at; the latest when empty */
    @GetMapping("/cards/{id}/photo")
    String compare(@PathVariable CardId id, @RequestParam Optional<Integer> revision, Model model, Locale locale) {
        CardSummary card = cards.get(id);
        int shown = revision.orElse(card.revision());
        List<Document> photo = pages.ofRevision(id, shown);
        if (photo.isEmpty()) {
            throw CardRefused.notFound();
        }
        Revision frozen = reading.revision(id, shown);
        model.addAttribute("card", card);
        model.addAttribute("shown", shown);
        model.addAttribute("pages", photo);
        model.addAttribute("paper", marks.of(id, shown).orElse(null));
        model.addAttribute("sections", views.of(CardView.reading(frozen.content(), cards.groups(card), locale)));
        return "card/photo";
    }
}
