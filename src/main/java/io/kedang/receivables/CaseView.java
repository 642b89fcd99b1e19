package io.kedang.receivables;

import io.kedang.card.CardSummary;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A case with all that belongs to it.
 *
 * @param rule of the decision table that put it where it stands; empty when a person did
 * @param awaited the day that is waited for
 * @param overdue when the ledger moved last; of a case that ended what it was about at the end
 * @param promising whether the person who reads can record a promise now
 * @param returning whether the person who reads can take it back from the law
 */
public record CaseView(
        CaseId id,
        CardSummary card,
        CaseStep step,
        Stage stage,
        Optional<String> rule,
        Optional<LocalDate> awaited,
        Money overdue,
        LocalDate oldest,
        int broken,
        Instant openedAt,
        Optional<Instant> endedAt,
        List<Promise> promises,
        List<CaseLetter> letters,
        List<CaseEvent> events,
        boolean promising,
        boolean returning) {

    public boolean isOpen() {
        return !step.isEnded();
    }

    /** Whoever must be named to tell it. */
    public Set<EmployeeId> persons() {
        Set<EmployeeId> persons = new HashSet<>(Set.of(card.holding().owner()));
        Stream.of(
                        promises.stream().map(Promise::maker),
                        letters.stream().map(CaseLetter::sender),
                        events.stream().flatMap(event -> event.doer().stream()))
                .flatMap(doers -> doers)
                .flatMap(Doer::persons)
                .forEach(persons::add);
        return persons;
    }
}
