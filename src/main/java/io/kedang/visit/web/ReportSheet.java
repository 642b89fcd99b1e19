package io.kedang.visit.web;

import io.kedang.card.CardContent;
import io.kedang.card.CardView;
import io.kedang.card.CardViews;
import io.kedang.card.Cards;
import io.kedang.card.ReadingCards;
import io.kedang.card.SectionView;
import io.kedang.page.Choice;
import io.kedang.page.Problem;
import io.kedang.page.Words;
import io.kedang.visit.Means;
import io.kedang.visit.ReadingVisits;
import io.kedang.visit.Visit;
import io.kedang.visit.VisitDraft;
import io.kedang.visit.VisitReport;
import io.kedang.visit.Visiting;
import io.kedang.worklist.Walks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The return-visit form on the screen: what was typed, and what the live card says to be confirmed. */
@Component
class ReportSheet {

    private final Visiting visiting;
    private final ReadingVisits reading;
    private final ReadingCards cardsRead;
    private final Cards cards;
    private final CardViews views;
    private final Walks walks;
    private final Words words;
    private final Clock clock;

    ReportSheet(
            Visiting visiting,
            ReadingVisits reading,
            ReadingCards cardsRead,
            Cards cards,
            CardViews views,
            Walks walks,
            Words words,
            Clock clock) {
        this.visiting = visiting;
        this.reading = reading;
        this.cardsRead = cardsRead;
        this.cards = cards;
        this.views = views;
        this.walks = walks;
        this.words = words;
        this.clock = clock;
    }

    /** @param texts what stands in the fields */
    String show(Visit visit, VisitDraft draft, Map<String, String> texts, List<Problem> problems, Model model) {
        LocalDate today = LocalDate.now(clock);
        walks.showAgain(visit.id().subject(), model);
        model.addAttribute("visit", visit);
        model.addAttribute("details", reading.details(visit.id()));
        model.addAttribute("draft", draft);
        model.addAttribute("texts", over(Map.of("visitedOn", today.toString()), texts));
        model.addAttribute(
                "confirmed", List.of(texts.getOrDefault("confirmed", "").split(",")));
        model.addAttribute("problems", problems);
        model.addAttribute("writer", UUID.randomUUID());
        model.addAttribute("sections", sections(visit));
        model.addAttribute("change", visiting.openChange(visit).orElse(null));
        model.addAttribute("allMeans", means());
        model.addAttribute("satisfactions", satisfactions());
        model.addAttribute("today", today);
        model.addAttribute("tomorrow", today.plusDays(1));
        model.addAttribute("latestNext", visiting.latestNext());
        model.addAttribute("latestPostponed", visiting.latestPostponed());
        postponement(Map.of("triedOn", today.toString()), model);
        return "forms/return-visit/visit";
    }

    /** What stands in the fields of the other form, that the customer was not met. */
    void postponement(Map<String, String> typed, Model model) {
        if (!model.containsAttribute("postponement")) {
            model.addAttribute("postponement", over(Map.of("triedOn", "", "reason", "", "newDay", ""), typed));
        }
    }

    /** Only what says something can be confirmed. */
    private List<SectionView> sections(Visit visit) {
        CardContent content =
                cardsRead.revision(visit.card(), visiting.liveRevision(visit)).content();
        return views
                .of(CardView.reading(content, cards.groups(cards.get(visit.card())), LocaleContextHolder.getLocale()))
                .stream()
                .filter(section -> !section.isBlank())
                .toList();
    }

    private List<Choice> means() {
        return Arrays.stream(Means.values())
                .map(one -> new Choice(one.name(), words.say(one.messageKey())))
                .toList();
    }

    private List<Choice> satisfactions() {
        return IntStream.rangeClosed(1, VisitReport.BEST)
                .mapToObj(one -> new Choice(
                        String.valueOf(one),
                        words.say("visit.satisfaction.choice", List.of(one, words.say("visit.satisfaction." + one)))))
                .toList();
    }

    static Map<String, String> over(Map<String, String> texts, Map<String, String> others) {
        Map<String, String> both = new TreeMap<>(texts);
        both.putAll(others);
        return both;
    }

    /** Where something else was saved in another window, what: to stand beside the field in which one's own stays. */
    static List<Problem> savedMeanwhile(VisitDraft saved, Map<String, String> typed) {
        List<Problem> problems = new ArrayList<>();
        typed.forEach((field, text) -> {
            String other = saved.texts().getOrDefault(field, "");
            if (!other.equals(text)) {
                problems.add(Problem.of(field, "card.draft.saved-meanwhile", other.isBlank() ? "–" : other));
            }
        });
        return problems;
    }
}
