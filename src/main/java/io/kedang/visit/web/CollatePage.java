package io.kedang.visit.web;

import io.kedang.card.CardContent;
import io.kedang.card.CardView;
import io.kedang.card.CardViews;
import io.kedang.card.Section;
import io.kedang.page.Choice;
import io.kedang.page.Words;
import io.kedang.visit.Collating;
import io.kedang.visit.ReadingVisits;
import io.kedang.visit.VisitDetails;
import io.kedang.visit.VisitId;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The visit as it was handed in, the basic fields of the card beside it, and what the department makes of it. */
@Component
class CollatePage implements TaskPage {

    private final Collating collating;
    private final ReadingVisits reading;
    private final CardViews views;
    private final Words words;

    CollatePage(Collating collating, ReadingVisits reading, CardViews views, Words words) {
        this.collating = collating;
        this.reading = reading;
        this.views = views;
        this.words = words;
    }

    @Override
    public String formKey() {
        return Collating.FORM;
    }

    @Override
    public Optional<String> overview(OpenTask task) {
        return Optional.of("/visits/" + task.subject());
    }

    @Override
    public String show(OpenTask task, Model model) {
        VisitId id = VisitId.of(task.subject());
        VisitDetails details = reading.details(id);
        CardContent card = collating.card(id);
        model.addAttribute("details", details);
        model.addAttribute("visit", details.visit());
        model.addAttribute(
                "sections",
                views.of(CardView.reading(card, Collating.SEEN, LocaleContextHolder.getLocale())).stream()
                        .filter(section -> !section.isBlank())
                        .toList());
        model.addAttribute(
                "confirmable",
                Collating.confirmable(card).stream()
                        .map(section -> new Choice(section.key(), words.say(section.messageKey())))
                        .toList());
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of("note", "", "outdatedGone", "", "text", ""));
            model.addAttribute(
                    "confirmed",
                    details.visit().requireReport().confirmed().stream()
                            .map(Section::key)
                            .toList());
        }
        if (!model.containsAttribute("problems")) {
            model.addAttribute("problems", List.of());
        }
        return "forms/return-visit/collate";
    }
}
