package io.kedang.receivables;

import io.kedang.ledger.Overdue;
import io.kedang.ledger.OverdueCustomer;
import io.kedang.shared.CardId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What customers owe today beyond what is tolerated. */
@Component
class ArrearsNow {

    private final Overdue overdue;
    private final Tolerances tolerances;

    ArrearsNow(Overdue overdue, Tolerances tolerances) {
        this.overdue = overdue;
        this.tolerances = tolerances;
    }

    Optional<Arrears> of(CardId card) {
        return Optional.ofNullable(of(List.of(card)).get(card));
    }

    /** In one query; those without are left out. */
    Map<CardId, Arrears> of(Collection<CardId> cards) {
        Tolerance tolerated = tolerances.now();
        return overdue.beyond(tolerated.days(), tolerated.amount(), cards).values().stream()
                .collect(Collectors.toMap(OverdueCustomer::card, ArrearsNow::arrears));
    }

    /** The next ones of all customers, in the order of cards; fewer than {@link Overdue#PAGE} when these are the last. */
    List<CardId> next(Optional<CardId> after) {
        Tolerance tolerated = tolerances.now();
        return overdue.beyond(tolerated.days(), tolerated.amount(), after).stream()
                .map(OverdueCustomer::card)
                .toList();
    }

    private static Arrears arrears(OverdueCustomer customer) {
        return new Arrears(customer.amount(), customer.since(), customer.daysLate());
    }
}
