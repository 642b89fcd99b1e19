package io.kedang.home.web;

import io.kedang.card.CardSummary;
import io.kedang.change.OpenChange;
import io.kedang.freshness.Freshness;
import io.kedang.freshness.SectionFreshness;
import io.kedang.grading.GradeFile;
import io.kedang.grading.GradeProposal;
import io.kedang.grading.Reason;
import io.kedang.ledger.AgeingLine;
import io.kedang.risk.RiskWatches.OpenWatch;
import io.kedang.visit.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a card in the archive stands, one line for each feature; what the person does not see is left out.
 *
 * @param grades empty when the person sees none
 * @param checks whether the person hears of checks
 * @param visits whether the person hears of visits
 * @param nextVisit when the schedule begins the next one, while none waits
 * @param watches whether the person hears of watches
 * @param owed empty without an account, and when the person does not see it
 */
record StateOfCard(
        CardSummary card,
        LocalDate today,
        Optional<GradeFile> grades,
        Freshness freshness,
        boolean checks,
        Optional<LocalDate> nextCheck,
        boolean visits,
        Optional<Visit> waiting,
        Optional<LocalDate> nextVisit,
        boolean watches,
        Optional<OpenWatch> watch,
        List<OpenChange> changes,
        Optional<AgeingLine> owed) {

    /** The rule behind the customer's importance. */
    public Optional<Reason> why() {
        return grades.flatMap(GradeFile::proposal).map(GradeProposal::reasons).stream()
                .flatMap(List::stream)
                .filter(reason -> reason.aspect().name().equals("IMPORTANCE"))
                .findFirst();
    }

    public int stale() {
        return freshness.stale(today).size();
    }

    public Optional<SectionFreshness> confirmed() {
        return freshness.latest();
    }

    public boolean isVisitLate() {
        return waiting.filter(visit -> visit.isOverdue(today)).isPresent();
    }
}
