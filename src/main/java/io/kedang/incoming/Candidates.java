package io.kedang.incoming;

import io.kedang.incoming.ProposedPayment.Payer;
import io.kedang.incoming.ProposedPayment.Reason;
import io.kedang.shared.CardId;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who may have paid one line, each with the reasons. */
final class Candidates {

    private static final int MOST_OTHERS = 4;

    private final Map<CardId, EnumSet<Reason>> reasons = new HashMap<>();

    void add(Collection<CardId> cards, Reason reason) {
        cards.forEach(card -> reasons.computeIfAbsent(card, ignored -> EnumSet.noneOf(Reason.class))
                .add(reason));
    }

    boolean isEmpty() {
        return reasons.isEmpty();
    }

    Set<CardId> cards() {
        return Set.copyOf(reasons.keySet());
    }

    /** Who has most for it, and the others; only customers whose account is kept in the line's currency. */
    Optional<Best> best(BankLine line, Map<CardId, FileCustomer> known) {
        List<CardId> ranked = reasons.keySet().stream()
                .filter(card -> Optional.ofNullable(known.get(card))
                        .filter(customer ->
                                customer.currency().equals(line.amount().currency()))
                        .isPresent())
                .sorted(Comparator.comparingInt((CardId card) -> -weight(card)).thenComparing(card -> card.value()))
                .toList();
        return ranked.stream()
                .findFirst()
                .map(card -> new Best(
                        known.get(card),
                        reasons.get(card),
                        ranked.stream()
                                .skip(1)
                                .limit(MOST_OTHERS)
                                .map(other -> payer(known.get(other)))
                                .toList()));
    }

    private int weight(CardId card) {
        return reasons.get(card).stream().mapToInt(Reason::weight).sum();
    }

    static Payer payer(FileCustomer customer) {
        return new Payer(customer.card(), customer.name(), customer.number());
    }

    record Best(FileCustomer customer, Set<Reason> reasons, List<Payer> others) {}
}
