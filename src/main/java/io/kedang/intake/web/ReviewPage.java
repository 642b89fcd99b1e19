package io.kedang.intake.web;

import io.kedang.access.Actor;
import io.kedang.card.CardEvent;
import io.kedang.card.CardRules;
import io.kedang.card.CardSummary;
import io.kedang.card.CardView;
import io.kedang.card.CardViews;
import io.kedang.card.Cards;
import io.kedang.card.Documents;
import io.kedang.card.Finding;
import io.kedang.card.OpenedRevisions;
import io.kedang.card.Pages;
import io.kedang.card.ReadingCards;
import io.kedang.card.ReadingHistory;
import io.kedang.card.Remark;
import io.kedang.card.Revision;
import io.kedang.identity.People;
import io.kedang.intake.Reviewing;
import io.kedang.shared.EmployeeId;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskPage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The card as a card, what is doubtful marked, with room for remarks and the decision. */
@Component
class ReviewPage implements TaskPage {

    private final Reviewing reviewing;
    private final Cards cards;
    private final ReadingCards reading;
    private final LikeCustomersSection likeCustomers;
    private final ReadingHistory history;
    private final CardRules rules;
    private final CardViews views;
    private final Documents documents;
    private final OpenedRevisions opened;
    private final Pages pages;
    private final People people;

    ReviewPage(
            Reviewing reviewing,
            Cards cards,
            ReadingCards reading,
            LikeCustomersSection likeCustomers,
            ReadingHistory history,
            CardRules rules,
            CardViews views,
            Documents documents,
            OpenedRevisions opened,
            Pages pages,
            People people) {
        this.reviewing = reviewing;
        this.cards = cards;
        this.reading = reading;
        this.likeCustomers = likeCustomers;
        this.history = history;
        this.rules = rules;
        this.views = views;
        this.documents = documents;
        this.opened = opened;
        this.pages = pages;
        this.people = people;
    }

    @Override
    public String formKey() {
        return "card-intake/review";
    }

    @Override
    public String show(OpenTask task, Model model) {
        CardSummary card = cards.get(task.requireCard());
        Revision revision = reading.revision(card.id(), card.revision());
        opened.note(revision);
        List<Finding> doubts = rules.whenHandedIn(revision.content()).stream()
                .filter(Finding::isDoubt)
                .toList();
        List<CardEvent> events = history.of(card.id());
        CardView view = CardView.reading(revision.content(), cards.groups(card), LocaleContextHolder.getLocale())
                .with(doubts)
                .remarked(earlierRemarks(card));
        model.addAttribute("card", card);
        model.addAttribute("revision", revision);
        model.addAttribute("sections", views.of(view));
        model.addAttribute("doubts", doubts.size());
        likeCustomers.tell(reviewing.alike(card, revision.content()), model);
        model.addAttribute("documents", documents.ofRevision(card.id(), revision.id()));
        model.addAttribute("pages", pages.ofRevision(card.id(), revision.number()));
        model.addAttribute("corrections", reviewing.corrected(card));
        model.addAttribute("events", events);
        model.addAttribute("latest", events.isEmpty() ? null : events.get(0));
        Map<EmployeeId, String> names = people.names(
                Stream.concat(Stream.of(revision.handedInBy()), events.stream().flatMap(CardEvent::persons))
                        .distinct()
                        .toList());
        model.addAttribute("names", names);
        model.addAttribute("collector", names.getOrDefault(revision.handedInBy(), ""));
        return "forms/card-intake/review";
    }

    /** What was remarked before: on this revision when it came back, else on the one before it. */
    private List<Remark> earlierRemarks(CardSummary card) {
        List<Remark> same = history.remarks(card, card.revision());
        return same.isEmpty() ? history.remarks(card, card.revision() - 1) : same;
    }

    @Override
    public void check(OpenTask task, Actor actor) {
        reviewing.requireOtherEyes(task, actor);
    }
}
