package io.kedang.change.web;

import io.kedang.access.FieldGroup;
import io.kedang.card.CardContent;
import io.kedang.card.CardEvent;
import io.kedang.card.CardSummary;
import io.kedang.card.Cards;
import io.kedang.card.ComparedSection;
import io.kedang.card.ComparedViews;
import io.kedang.card.Comparison;
import io.kedang.card.Happening;
import io.kedang.card.ReadingCards;
import io.kedang.card.ReadingHistory;
import io.kedang.card.Revision;
import io.kedang.change.ProposedChange;
import io.kedang.change.ReviewingChanges;
import io.kedang.identity.People;
import io.kedang.shared.EmployeeId;
import io.kedang.worklist.OpenTask;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Old and new side by side, for those who decide on a change. */
@Component
class Compared {

    private final ReviewingChanges reviewing;
    private final Cards cards;
    private final ReadingCards reading;
    private final ReadingHistory history;
    private final ComparedViews views;
    private final People people;

    Compared(
            ReviewingChanges reviewing,
            Cards cards,
            ReadingCards reading,
            ReadingHistory history,
            ComparedViews views,
            People people) {
        this.reviewing = reviewing;
        this.cards = cards;
        this.reading = reading;
        this.history = history;
        this.views = views;
        this.people = people;
    }

    /**
     * @param covered what to hide of the new content
     * @return the frozen proposal
     */
    Revision show(OpenTask task, UnaryOperator<CardContent> covered, Model model) {
        ProposedChange change = reviewing.proposed(task);
        CardSummary card = cards.get(task.requireCard());
        Revision before = reading.revision(card.id(), change.base());
        Revision after = reading.revision(card.id(), change.revision());
        List<ComparedSection> sections = sections(before, covered.apply(after.content()), cards.groups(card));
        List<CardEvent> events = history.of(card.id());
        Map<EmployeeId, String> names = people.names(Stream.concat(
                        Stream.of(change.change().holder()), events.stream().flatMap(CardEvent::persons))
                .distinct()
                .toList());
        model.addAttribute("card", card);
        model.addAttribute("change", change);
        model.addAttribute("before", before);
        model.addAttribute("revision", after);
        model.addAttribute("sections", sections);
        model.addAttribute(
                "differences",
                sections.stream().mapToLong(ComparedSection::differences).sum());
        model.addAttribute("alike", reviewing.alike(task));
        model.addAttribute("events", events);
        model.addAttribute("names", names);
        model.addAttribute("proposer", names.getOrDefault(change.change().holder(), ""));
        model.addAttribute(
                "gaveBack",
                events.stream()
                        .filter(event -> event.revision() == change.revision())
                        .findFirst()
                        .filter(event -> event.what() == Happening.CHANGE_BACK_TO_REVIEW
                                || event.what() == Happening.CHANGE_MERGED)
                        .orElse(null));
        return after;
    }

    private List<ComparedSection> sections(Revision before, CardContent after, Set<FieldGroup> groups) {
        return views.of(new Comparison(before.content(), after), groups, LocaleContextHolder.getLocale()).stream()
                .filter(ComparedSection::differs)
                .toList();
    }
}
