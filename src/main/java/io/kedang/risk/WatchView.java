package io.kedang.risk;

import io.kedang.card.CardSummary;
import io.kedang.shared.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A watch with all that belongs to it. When the next irregular visit is, nobody reads anywhere.
 *
 * @param seen what was seen by who raised it; blank when a rule found it
 * @param rule message key of the rule that found it
 * @param nextReport empty while one waits to be written, and when it is not watched
 * @param decides whether the person who reads decides about it
 */
public record WatchView(
        WatchId id,
        CardSummary card,
        RiskReason reason,
        String seen,
        Optional<String> rule,
        Optional<Doer> raiser,
        Instant raisedAt,
        WatchState state,
        Optional<Instant> watchedAt,
        Optional<Instant> endedAt,
        Optional<LocalDate> nextReport,
        WatchFigures figures,
        List<Criterion> criteria,
        List<Duty> duties,
        List<RiskVisit> visits,
        List<WatchReport> reports,
        List<WatchEvent> events,
        boolean decides) {

    /** Whoever must be named to tell it. */
    public Set<EmployeeId> persons() {
        Set<EmployeeId> persons = new HashSet<>(Set.of(card.holding().owner()));
        duties.forEach(duty -> persons.add(duty.person()));
        Stream.of(
                        raiser.stream(),
                        criteria.stream().flatMap(criterion -> criterion.metBy().stream()),
                        duties.stream().flatMap(duty -> duty.doer().stream()),
                        visits.stream().flatMap(visit -> visit.doer().stream()),
                        reports.stream().map(WatchReport::reporter),
                        events.stream().flatMap(event -> event.doer().stream()))
                .flatMap(doers -> doers)
                .flatMap(Doer::persons)
                .forEach(persons::add);
        return persons;
    }

    public boolean isWatching() {
        return state.isWatching();
    }

    /** The words with which the latest of these was decided or proposed. */
    public Optional<WatchEvent> latest(WatchHappening what) {
        return events.stream().filter(event -> event.what() == what).findFirst();
    }
}
