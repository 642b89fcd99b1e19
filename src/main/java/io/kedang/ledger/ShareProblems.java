package io.kedang.ledger;

import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is wrong about shares of items, one after the other: what one takes is no longer there for the next. */
final class ShareProblems {

    static final String MORE_THAN_OPEN = "ledger.settling.more-than-open";

    private static final String FIELD = "settling";

    private final Map<ItemId, Item> known;
    private final Map<ItemId, BigDecimal> left = new HashMap<>();

    ShareProblems(Collection<Item> items) {
        known = items.stream().collect(Collectors.toMap(Item::id, item -> item));
        items.forEach(item -> left.put(item.id(), item.open()));
    }

    /**
     * @param side of the items that are to be named
     * @param most what there is to share
     */
    List<Problem> of(CardId card, Side side, Money most, List<Share> shares) {
        List<Problem> problems = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Share share : shares) {
            Optional<Item> item = Optional.ofNullable(known.get(share.item()))
                    .filter(one -> one.card().equals(card) && one.side() == side);
            problem(share, item, most).ifPresent(problems::add);
            sum = sum.add(share.amount().amount());
        }
        if (sum.compareTo(most.amount()) > 0) {
            problems.add(Problem.of(FIELD, "ledger.settling.more-than-entry", sum, most.amount()));
        }
        return problems;
    }

    private Optional<Problem> problem(Share share, Optional<Item> item, Money most) {
        BigDecimal amount = share.amount().amount();
        if (item.isEmpty()) {
            return Optional.of(Problem.of(FIELD, "ledger.refused.no-item"));
        }
        if (amount.signum() <= 0) {
            return Optional.of(Problem.of(FIELD, "ledger.settling.not-above-zero"));
        }
        if (!share.amount().currency().equals(most.currency())) {
            return Optional.of(otherCurrency(FIELD, most, share.amount()));
        }
        BigDecimal open = left.get(share.item());
        left.put(share.item(), open.subtract(amount));
        return amount.compareTo(open) > 0
                ? Optional.of(Problem.of(FIELD, MORE_THAN_OPEN, amount, open.max(BigDecimal.ZERO)))
                : Optional.empty();
    }

    static Problem otherCurrency(String field, Money kept, Money said) {
        return Problem.of(
                field,
                "ledger.entry.currency.other",
                kept.currency().getCurrencyCode(),
                said.currency().getCurrencyCode());
    }
}
