package io.kedang.archive.web;

import io.kedang.access.FieldGroup;
import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.archive.Filings;
import io.kedang.card.CardActions;
import io.kedang.card.CardBadges;
import io.kedang.card.CardContent;
import io.kedang.card.CardEvent;
import io.kedang.card.CardPanel;
import io.kedang.card.CardPanels;
import io.kedang.card.CardSummary;
import io.kedang.card.CardView;
import io.kedang.card.CardViews;
import io.kedang.card.Cards;
import io.kedang.card.Documents;
import io.kedang.card.PaperMarks;
import io.kedang.card.ReadingCards;
import io.kedang.card.ReadingHistory;
import io.kedang.card.Revision;
import io.kedang.card.SectionNote;
import io.kedang.card.SectionNotes;
import io.kedang.identity.People;
import io.kedang.identity.Team;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.Step;
import io.kedang.worklist.WorkList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a card: who has it now, what it says, its documents, what happened to it. */
@Controller
@Needs(Permission.READ_CARDS)
class CardController {

    private final Cards cards;
    private final ReadingCards reading;
    private final ReadingHistory history;
    private final PaperMarks marks;
    private final CardViews views;
    private final Documents documents;
    private final Filings filings;
    private final WorkList workList;
    private final People people;
    private final CardPictures pictures;
    private final RevisionNumbers numbers;
    private final List<CardActions> actions;
    private final List<CardPanels> panels;
    private final List<CardBadges> badges;
    private final List<SectionNotes> notes;

    CardController(
            Cards cards,
            ReadingCards reading,
            ReadingHistory history,
            PaperMarks marks,
            CardViews views,
            Documents documents,
            Filings filings,
            WorkList workList,
            People people,
            CardPictures pictures,
            RevisionNumbers numbers,
            List<CardActions> actions,
            List<CardPanels> panels,
            List<CardBadges> badges,
            List<SectionNotes> notes) {
        this.cards = cards;
        this.reading = reading;
        this.history = history;
        this.marks = marks;
        this.views = views;
        this.documents = documents;
        this.filings = filings;
        this.workList = workList;
        this.people = people;
        this.pictures = pictures;
        this.numbers = numbers;
        this.actions = actions;
        this.panels = panels;
        this.badges = badges;
        this.notes = notes;
    }

    /** @param revision an earlier revision to look at; the latest when empty */
    @GetMapping("/cards/{id}")
    String show(@PathVariable CardId id, @RequestParam Optional<Integer> revision, Model model, Locale locale) {
        CardSummary card = cards.get(id);
        Set<FieldGroup> groups = cards.groups(card);
        int shown = revision.orElse(card.revision());
        Optional<Revision> frozen = shown == 0 ? Optional.empty() : Optional.of(reading.revision(id, shown));
        CardContent content = frozen.map(Revision::content).orElseGet(() -> reading.read(id));
        model.addAttribute("card", card);
        model.addAttribute("shown", shown);
        model.addAttribute("revisions", numbers.of(card));
        model.addAttribute(
                "sections", views.of(CardView.reading(content, groups, locale).remarked(history.remarks(card, shown))));
        model.addAttribute(
                "documents",
                frozen.map(seen -> documents.ofRevision(id, seen.id())).orElseGet(() -> documents.of(id)));
        model.addAttribute("filing", filings.of(id).orElse(null));
        model.addAttribute("intact", history.isIntact(id, shown));
        model.addAttribute("paper", marks.of(id, shown).orElse(null));
        model.addAttribute("signatures", history.signatures(id));
        model.addAttribute(
                "actions",
                actions.stream().flatMap(offer -> offer.on(card).stream()).toList());
        List<CardPanel> offered =
                panels.stream().flatMap(offer -> offer.on(card).stream()).toList();
        model.addAttribute("top", offered.stream().filter(CardPanel::top).toList());
        model.addAttribute(
                "panels", offered.stream().filter(panel -> !panel.top()).toList());
        model.addAttribute(
                "badges",
                badges.stream().flatMap(offer -> offer.on(card).stream()).toList());
        if (revision.isEmpty()) {
            model.addAttribute("sectionNotes", notes(card));
        }
        flow(card, model);
        return "archive/card";
    }

    /** By the key of the section. */
    private Map<String, List<SectionNote>> notes(CardSummary card) {
        Map<String, List<SectionNote>> all = new HashMap<>();
        notes.forEach(source -> source.on(card)
                .forEach((section, note) -> all.computeIfAbsent(section.key(), key -> new ArrayList<>())
                        .add(note)));
        return all;
    }

    private void flow(CardSummary card, Model model) {
        List<CardEvent> events = history.of(card.id());
        List<Step> steps = workList.steps(card.id());
        List<OpenTask> open = workList.openOn(card.id());
        Set<EmployeeId> named = new HashSet<>(Set.of(card.holding().owner()));
        events.forEach(event -> event.persons().forEach(named::add));
        open.forEach(task -> task.assignee().ifPresent(named::add));
        steps.forEach(step -> {
            step.doneBy().ifPresent(named::add);
            step.deputy().ifPresent(named::add);
        });
        Map<EmployeeId, String> names = people.names(named);
        model.addAttribute("events", events);
        model.addAttribute("pictures", pictures.of(steps, names));
        model.addAttribute("open", open);
        model.addAttribute("lateness", steps.stream().collect(Collectors.toMap(Step::id, Step::lateness)));
        model.addAttribute("names", names);
        model.addAttribute(
                "team", people.team(card.holding().team()).map(Team::name).orElse(""));
    }
}
