package io.kedang.ledger.web;

import io.kedang.ledger.ItemId;
import io.kedang.ledger.Share;
import io.kedang.page.Problem;
import io.kedang.shared.InvalidValue;
import io.kedang.shared.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** So much of each item, as it is typed in the inputs {@code share-} and the item, and what cannot be read of it. */
final class TypedShares {

    /** With what the names of the inputs begin. */
    static final String PREFIX = "share-";

    private final Currency currency;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Share> shares = new ArrayList<>();

    /**
     * @param typed by the item's text
     * @param field where it is said that nothing is typed
     */
    TypedShares(Map<String, String> typed, String field, Currency currency) {
        this.currency = currency;
        typed.forEach(this::read);
        if (typed.isEmpty()) {
            problems.add(Problem.of(field, "ledger.problem.shares"));
        }
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    List<Share> shares() {
        return List.copyOf(shares);
    }

    Money sum() {
        return shares.stream().map(Share::amount).reduce(Money.zero(currency), Money::plus);
    }

    private void read(String item, String text) {
        String field = PREFIX + item;
        try {
            Money money = Money.of(text + " " + currency.getCurrencyCode());
            if (money.amount().signum() <= 0) {
                problems.add(Problem.of(field, "ledger.problem.sign"));
            } else {
                shares.add(new Share(ItemId.of(item), money));
            }
        } catch (InvalidValue e) {
            problems.add(new Problem(field, e.messageKey(), e.arguments()));
        } catch (IllegalArgumentException none) {
            problems.add(Problem.of("", "ledger.problem.item"));
        }
    }
}
