package io.kedang.credit;

import io.kedang.card.CardSummary;
import io.kedang.shared.EmployeeId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All about a customer's credit, for those who see it; every list the latest first.
 *
 * @param limit of today
 * @param limits all that counted, count or will
 * @param decides whether the person who looks decides about this customer
 */
public record CreditFile(
        CardSummary card,
        Exposure exposure,
        CreditLimit limit,
        List<CreditLimit> limits,
        List<Proposal> proposals,
        List<Hold> holds,
        List<Allowance> allowances,
        List<Answer> answers,
        List<Flag> flags,
        boolean decides) {

    public List<Hold> openHolds() {
        return holds.stream().filter(Hold::isOpen).toList();
    }

    public List<Hold> endedHolds() {
        return holds.stream().filter(hold -> !hold.isOpen()).toList();
    }

    public Optional<Proposal> openProposal() {
        return proposals.stream().filter(one -> one.state().isOpen()).findFirst();
    }

    /** Whose names it shows. */
    public Set<EmployeeId> persons() {
        return Stream.of(
                        limits.stream().map(CreditLimit::by),
                        proposals.stream().flatMap(Proposal::doers),
                        holds.stream().flatMap(Hold::doers),
                        allowances.stream().map(Allowance::allowed),
                        answers.stream().map(Answer::asked))
                .flatMap(doers -> doers)
                .flatMap(Doer::persons)
                .collect(Collectors.toSet());
    }
}
