package io.kedang.grading.web;

import io.kedang.card.CardPanel;
import io.kedang.card.CardPanels;
import io.kedang.card.CardState;
import io.kedang.card.CardSummary;
import io.kedang.catalogue.CodeList;
import io.kedang.catalogue.Codes;
import io.kedang.grading.Kept;
import io.kedang.grading.ReadingGrades;
import io.kedang.grading.SalesStages;
import io.kedang.identity.People;
import java.util.List;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The sales stage on the card's page. */
@Component
@Order(21)
class StagePanel implements CardPanels {

    private final SalesStages stages;
    private final ReadingGrades grades;
    private final Codes codes;
    private final People people;

    StagePanel(SalesStages stages, ReadingGrades grades, Codes codes, People people) {
        this.stages = stages;
        this.grades = grades;
        this.codes = codes;
        this.people = people;
    }

    @Override
    public Optional<CardPanel> on(CardSummary card) {
        boolean shown = card.state() == CardState.ARCHIVED && (stages.may(card) || grades.may(card));
        return shown ? offered(note(card)).map(note -> new CardPanel("grading/kept", note)) : Optional.empty();
    }

    /** Nothing for those who can only read that nothing was noted. */
    private static Optional<KeptNote> offered(KeptNote note) {
        return Optional.of(note).filter(one -> one.kept().isPresent() || one.href() != null);
    }

    private KeptNote note(CardSummary card) {
        Optional<Kept> kept = stages.of(card.id());
        return new KeptNote(
                "stage",
                "grading.stage.title",
                "grading.stage.none",
                kept,
                kept.map(one -> codes.label(CodeList.SALES_STAGE, one.word(), LocaleContextHolder.getLocale()))
                        .orElse(null),
                stages.may(card) ? "/cards/" + card.id() + "/sales-stage" : null,
                people.names(kept.map(one -> one.persons().toList()).orElse(List.of())));
    }
}
