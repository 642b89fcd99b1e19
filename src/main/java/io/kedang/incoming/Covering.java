package io.kedang.incoming;

import io.kedang.incoming.ProposedPayment.Covers;
import io.kedang.incoming.ProposedPayment.PaidItem;
import io.kedang.ledger.OpenItem;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a customer pays with one line: what is named, what has the same amount, all of it, or what is oldest. */
final class Covering {

    private final BankLine line;
    private final Map<CardId, List<OpenItem>> owed;

    Covering(BankLine line, Map<CardId, List<OpenItem>> owed) {
        this.line = line;
        this.owed = owed;
    }

    ProposedPayment of(Candidates.Best best) {
        List<OpenItem> open = owed.getOrDefault(best.customer().card(), List.of());
        List<String> words = ReferenceWords.of(line);
        List<OpenItem> named =
                open.stream().filter(item -> words.contains(item.document())).toList();
        List<OpenItem> same = open.stream()
                .filter(item -> item.open().equals(line.amount()))
                .limit(1)
                .toList();
        if (!named.isEmpty()) {
            return proposal(best, Covers.NAMED, named);
        }
        if (!same.isEmpty()) {
            return proposal(best, Covers.SAME_AMOUNT, same);
        }
        if (open.isEmpty()) {
            return proposal(best, Covers.NOTHING_OPEN, List.of());
        }
        return proposal(best, sum(open).equals(line.amount()) ? Covers.ALL_OPEN : Covers.OLDEST, open);
    }

    private Money sum(List<OpenItem> items) {
        return items.stream()
                .map(OpenItem::open)
                .reduce(Money.zero(line.amount().currency()), Money::plus);
    }

    private ProposedPayment proposal(Candidates.Best best, Covers covers, List<OpenItem> items) {
        List<PaidItem> pays = new ArrayList<>();
        Money rest = line.amount();
        for (OpenItem item : items) {
            if (rest.isZero()) {
                break;
            }
            Money paid = rest.compareTo(item.open()) < 0 ? rest : item.open();
            pays.add(new PaidItem(item, paid));
            rest = rest.minus(paid);
        }
        return new ProposedPayment(
                Candidates.payer(best.customer()), best.reasons(), covers, pays, rest, best.others());
    }
}
