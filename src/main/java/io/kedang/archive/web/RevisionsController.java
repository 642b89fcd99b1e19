package io.kedang.archive.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.card.CardRefused;
import io.kedang.card.CardSummary;
import io.kedang.card.Cards;
import io.kedang.card.Change;
import io.kedang.card.ComparedSection;
import io.kedang.card.ComparedViews;
import io.kedang.card.ComparingRevisions;
import io.kedang.card.DocumentPair;
import io.kedang.card.PagePair;
import io.kedang.card.RevisionsCompared;
import io.kedang.identity.People;
import io.kedang.page.Choice;
import io.kedang.page.Words;
import io.kedang.shared.CardId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Two revisions of a card side by side. */
@Controller
@Needs(Permission.READ_CARDS)
class RevisionsController {

    private final Cards cards;
    private final ComparingRevisions comparing;
    private final ComparedViews views;
    private final People people;
    private final RevisionNumbers numbers;
    private final Words words;

    RevisionsController(
            Cards cards,
            ComparingRevisions comparing,
            ComparedViews views,
            People people,
            RevisionNumbers numbers,
            Words words) {
        this.cards = cards;
        this.comparing = comparing;
        this.views = views;
        this.people = people;
        this.numbers = numbers;
        this.words = words;
    }

    /**
     * @param to the latest when empty
     * @param from the one before {@code to} when empty
     * @param show {@code all} to show also what is the same
     */
    @GetMapping("/cards/{id}/revisions/compare")
    String compare(
            @PathVariable CardId id,
            @RequestParam Optional<Integer> from,
            @RequestParam Optional<Integer> to,
            @RequestParam(defaultValue = "") String show,
            Model model,
            Locale locale) {
        CardSummary card = cards.get(id);
        if (card.revision() == 0) {
            throw CardRefused.notFound();
        }
        int later = to.orElse(card.revision());
        RevisionsCompared compared = comparing.compare(id, from.orElse(Math.max(1, later - 1)), later);
        List<ComparedSection> sections = views.of(compared, cards.groups(card), locale);
        boolean all = show.equals("all");
        model.addAttribute("card", card);
        model.addAttribute("before", compared.before());
        model.addAttribute("after", compared.after());
        model.addAttribute("all", all);
        model.addAttribute(
                "sections",
                sections.stream().filter(section -> all || section.differs()).toList());
        model.addAttribute(
                "documents",
                compared.documents().stream()
                        .filter(document -> all || document.change().differs())
                        .toList());
        model.addAttribute(
                "pages",
                compared.pages().stream()
                        .filter(page -> all || page.change().differs())
                        .toList());
        model.addAttribute("differences", differences(sections, compared));
        model.addAttribute("revisions", revisions(card));
        model.addAttribute("last", numbers.of(card).last());
        model.addAttribute(
                "names",
                people.names(
                        List.of(compared.before().handedInBy(), compared.after().handedInBy())));
        return "archive/compare";
    }

    private static long differences(List<ComparedSection> sections, RevisionsCompared compared) {
        Stream<Change> files = Stream.concat(
                compared.documents().stream().map(DocumentPair::change),
                compared.pages().stream().map(PagePair::change));
        return sections.stream().mapToLong(ComparedSection::differences).sum()
                + files.filter(Change::differs).count();
    }

    private List<Choice> revisions(CardSummary card) {
        RevisionNumbers.Listed listed = numbers.of(card);
        return listed.numbers().stream()
                .map(number -> new Choice(String.valueOf(number), label(number, listed.markKey(number))))
                .toList();
    }

    private String label(int number, String mark) {
        String text = words.say("archive.card.revision", List.of(number));
        return mark.isEmpty() ? text : text + " · " + words.say(mark);
    }
}
