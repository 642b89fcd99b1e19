package io.kedang.change.web;

import io.kedang.card.CardContent;
import io.kedang.card.CardEvent;
import io.kedang.card.CardView;
import io.kedang.card.CardViews;
import io.kedang.card.Cards;
import io.kedang.card.ComparedSection;
import io.kedang.card.ComparedViews;
import io.kedang.card.Finding;
import io.kedang.card.Section;
import io.kedang.change.ChangeDraft;
import io.kedang.identity.People;
import io.kedang.page.Problem;
import io.kedang.worklist.Walks;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages of a change that someone has in hand. */
@Component
class ChangeForm {

    private final Cards cards;
    private final CardViews views;
    private final ComparedViews compared;
    private final People people;
    private final Walks walks;

    ChangeForm(Cards cards, CardViews views, ComparedViews compared, People people, Walks walks) {
        this.cards = cards;
        this.views = views;
        this.compared = compared;
        this.people = people;
        this.walks = walks;
    }

    /** What the page shows in place of what is stored, and what is to be said about it. */
    record Sheet(CardContent content, List<Finding> findings, Map<Section, Integer> spare) {

        List<Problem> problems() {
            return findings.stream()
                    .filter(finding -> !finding.isDoubt())
                    .map(Finding::asProblem)
                    .toList();
        }
    }

    String form(ChangeDraft draft, Sheet sheet, Back back, Model model) {
        common(draft, back, model);
        CardView view = CardView.reading(sheet.content(), draft.writable(), LocaleContextHolder.getLocale())
                .with(sheet.findings())
                .remarked(draft.remarks())
                .offering(sheet.spare());
        model.addAttribute("sections", views.of(view));
        model.addAttribute("changed", changed(draft));
        model.addAttribute("writer", UUID.randomUUID());
        model.addAttribute("problems", sheet.problems());
        return "change/report";
    }

    void common(ChangeDraft draft, Back back, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("back", back.path());
        model.addAttribute("name", cards.names(List.of(draft.card())).getOrDefault(draft.card(), ""));
        model.addAttribute("reaches", cards.reaches(draft.card()));
        model.addAttribute(
                "names",
                people.names(
                        draft.returned().stream().flatMap(CardEvent::persons).toList()));
        walks.showAgain(draft.id().subject(), model);
    }

    /** Only what differs. */
    List<ComparedSection> changed(ChangeDraft draft) {
        return compared.of(draft.comparison(), draft.writable(), LocaleContextHolder.getLocale()).stream()
                .filter(ComparedSection::differs)
                .toList();
    }
}
