package io.kedang.home.web;

import io.kedang.access.Access;
import io.kedang.access.FieldGroup;
import io.kedang.access.Permission;
import io.kedang.card.CardPanel;
import io.kedang.card.CardPanels;
import io.kedang.card.CardState;
import io.kedang.card.CardSummary;
import io.kedang.change.OpenChanges;
import io.kedang.freshness.Confirmations;
import io.kedang.grading.GradeFile;
import io.kedang.grading.ReadingGrades;
import io.kedang.ledger.Ageing;
import io.kedang.ledger.AgeingLine;
import io.kedang.risk.RiskWatches;
import io.kedang.schedule.ScheduleKind;
import io.kedang.schedule.Schedules;
import io.kedang.shared.SubjectId;
import io.kedang.visit.ReadingVisits;
import io.kedang.visit.VisitsOfCard;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The state of a card across the top of its page: what each feature says of it, in one look. */
@Component
@Order(0)
class StateOfCardPanel implements CardPanels {

    private final ReadingGrades grades;
    private final Confirmations confirmations;
    private final Schedules schedules;
    private final ReadingVisits visits;
    private final RiskWatches watches;
    private final OpenChanges changes;
    private final Ageing ageing;
    private final Access access;
    private final Clock clock;

    StateOfCardPanel(
            ReadingGrades grades,
            Confirmations confirmations,
            Schedules schedules,
            ReadingVisits visits,
            RiskWatches watches,
            OpenChanges changes,
            Ageing ageing,
            Access access,
            Clock clock) {
        this.grades = grades;
        this.confirmations = confirmations;
        this.schedules = schedules;
        this.visits = visits;
        this.watches = watches;
        this.changes = changes;
        this.ageing = ageing;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public Optional<CardPanel> on(CardSummary card) {
        return card.state() == CardState.ARCHIVED
                ? Optional.of(CardPanel.onTop("home/state-of-card", state(card)))
                : Optional.empty();
    }

    private StateOfCard state(CardSummary card) {
        Optional<GradeFile> grade = grades.may(card) ? Optional.of(grades.of(card)) : Optional.empty();
        Optional<VisitsOfCard> visited = visits.of(card);
        boolean assessed = access.groupsOn(card.holding()).contains(FieldGroup.ASSESSMENT);
        boolean keeping = assessed && (access.may(Permission.KEEP_CARDS) || access.may(Permission.SEE_KEEPING));
        boolean watching = assessed && access.may(Permission.RAISE_RISKS);
        return new StateOfCard(
                card,
                LocalDate.now(clock),
                grade,
                confirmations.of(card.id()),
                keeping,
                keeping ? nextCheck(card) : Optional.empty(),
                visited.isPresent(),
                visited.flatMap(VisitsOfCard::waiting).filter(visits::follows),
                visited.flatMap(VisitsOfCard::nextDue),
                watching,
                watching ? watches.onCard(card.id()) : Optional.empty(),
                changes.on(List.of(card.id())).getOrDefault(card.id(), List.of()),
                owed(card));
    }

    private Optional<AgeingLine> owed(CardSummary card) {
        return access.sees(card.holding(), FieldGroup.MONEY, Permission.SEE_LEDGER)
                ? Optional.ofNullable(
                        ageing.of(List.of(card.id()), LocalDate.now(clock)).get(card.id()))
                : Optional.empty();
    }

    /** The check is its holder's. */
    private Optional<LocalDate> nextCheck(CardSummary card) {
        SubjectId holder = new SubjectId(card.holding().owner().value());
        return Optional.ofNullable(
                schedules.nextDue(ScheduleKind.MONTHLY_CHECK, List.of(holder)).get(holder));
    }
}
