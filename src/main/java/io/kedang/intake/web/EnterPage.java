package io.kedang.intake.web;

import io.kedang.archive.Filing;
import io.kedang.archive.Filings;
import io.kedang.archive.PaperPlace;
import io.kedang.card.CardContent;
import io.kedang.card.CardForm;
import io.kedang.card.CardSummary;
import io.kedang.card.CardView;
import io.kedang.card.CardViews;
import io.kedang.card.Cards;
import io.kedang.card.Documents;
import io.kedang.card.Field;
import io.kedang.card.Pages;
import io.kedang.card.ReadingCards;
import io.kedang.card.Revision;
import io.kedang.catalogue.CodeList;
import io.kedang.catalogue.Codes;
import io.kedang.intake.Entering;
import io.kedang.intake.Transcribing;
import io.kedang.page.Choice;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskPage;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The signed card with its critical numbers covered, and the form to enter it. */
@Component
class EnterPage implements TaskPage {

    private static final String COVER = "••••••";

    private final Entering entering;
    private final Cards cards;
    private final ReadingCards reading;
    private final Arrival arrival;
    private final LikeCustomersSection likeCustomers;
    private final CardViews views;
    private final Transcribing transcribing;
    private final Documents documents;
    private final Pages pages;
    private final Codes codes;
    private final Filings filings;
    private final IntakeSettings settings;

    EnterPage(
            Entering entering,
            Cards cards,
            ReadingCards reading,
            Arrival arrival,
            LikeCustomersSection likeCustomers,
            CardViews views,
            Transcribing transcribing,
            Documents documents,
            Pages pages,
            Codes codes,
            Filings filings,
            IntakeSettings settings) {
        this.entering = entering;
        this.cards = cards;
        this.reading = reading;
        this.arrival = arrival;
        this.likeCustomers = likeCustomers;
        this.views = views;
        this.transcribing = transcribing;
        this.documents = documents;
        this.pages = pages;
        this.codes = codes;
        this.filings = filings;
        this.settings = settings;
    }

    @Override
    public String formKey() {
        return "card-intake/enter";
    }

    @Override
    public String show(OpenTask task, Model model) {
        return cards.get(task.requireCard()).isFromPaper()
                ? "redirect:/intake/entries/" + task.id() + "/transcription"
                : form(task, model);
    }

    /** The form to enter what was signed, or what was transcribed from the signed photo. */
    String form(OpenTask task, Model model) {
        Locale locale = LocaleContextHolder.getLocale();
        CardSummary card = cards.get(task.requireCard());
        Revision revision = reading.revision(card.id(), card.revision());
        List<Field<?>> toKey = entering.toKey(card.id());
        model.addAttribute("card", card);
        model.addAttribute("revision", revision);
        model.addAttribute("toKey", toKey);
        model.addAttribute(
                "sections",
                views.of(CardView.reading(covered(content(card, revision), toKey), cards.groups(card), locale)));
        model.addAttribute("regions", choices(CodeList.REGION, locale));
        model.addAttribute("categories", choices(CodeList.ARCHIVE_CATEGORY, locale));
        model.addAttribute("documents", documents.ofRevision(card.id(), revision.id()));
        model.addAttribute("pages", pages.ofRevision(card.id(), revision.number()));
        model.addAttribute("sameLicence", entering.sameLicence(card.id()).orElse(null));
        likeCustomers.tell(entering.alike(card.id()), model);
        arrival.tell(card.id(), model);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", proposed(card, content(card, revision)));
        }
        return "forms/card-intake/enter";
    }

    private CardContent content(CardSummary card, Revision revision) {
        return card.isFromPaper() ? transcribing.open(card.id()).content().spelt() : revision.content();
    }

    /** Blind: what is to be keyed a second time is not shown. */
    private static CardContent covered(CardContent content, List<Field<?>> toKey) {
        Map<String, String> without = new HashMap<>();
        toKey.forEach(field -> without.put(field.path(), COVER));
        return content.with(without);
    }

    private List<Choice> choices(CodeList list, Locale locale) {
        return codes.choices(list, locale).stream()
                .map(code -> new Choice(code.code(), code.label()))
                .toList();
    }

    private EntryForm proposed(CardSummary card, CardContent content) {
        Optional<Filing> filed = filings.of(card.id());
        return new EntryForm(
                filed.map(Filing::regionCode)
                        .orElse(content.get(CardForm.REGION).orElse("")),
                filed.map(Filing::categoryCode).orElse(settings.categoryFor(content.get(CardForm.OUTLET))),
                filed.flatMap(Filing::place).map(PaperPlace::room).orElse(""),
                filed.flatMap(Filing::place).map(PaperPlace::shelf).orElse(""),
                filed.flatMap(Filing::place).map(PaperPlace::folder).orElse(""),
                "");
    }
}
