package io.kedang.ledger;

import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Posts what is given up, and checks before whether it could be. */
@Component
class PostingWriteOffs {

    private final Journal journal;
    private final BooksClosed books;
    private final Items items;
    private final Movements movements;
    private final Clock clock;

    PostingWriteOffs(Journal journal, BooksClosed books, Items items, Movements movements, Clock clock) {
        this.journal = journal;
        this.books = books;
        this.items = items;
        this.movements = movements;
        this.clock = clock;
    }

    /** The field is {@code settling}. */
    List<Problem> problems(CardId card, Money amount, List<Share> shares) {
        if (shares.isEmpty()) {
            return List.of(Problem.of("settling", "ledger.write-off.nothing"));
        }
        List<Item> named = items.of(shares.stream().map(Share::item).distinct().toList());
        return new ShareProblems(named).of(card, Side.DEBIT, amount, shares);
    }

    static Money sum(List<Share> shares, Money zero) {
        BigDecimal sum = shares.stream().map(share -> share.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Money(sum, zero.currency());
    }

    /** @param held the standing of the customer */
    EntryId post(WriteOff writeOff, List<Share> shares, Standing held) {
        books.hold();
        Money amount = new Money(writeOff.amount(), held.balance().currency());
        problems(writeOff.card(), amount, shares).stream().findFirst().ifPresent(problem -> {
            throw LedgerRefused.unfit(problem);
        });
        LocalDate today = LocalDate.now(clock);
        NewEntry entry = new NewEntry(
                writeOff.card(),
                EntryKind.WRITE_OFF,
                EntryKind.WRITE_OFF.usualSource(),
                writeOff.document(),
                today,
                today,
                amount,
                List.of(),
                writeOff.reason(),
                new Settling.Named(shares));
        PostedEntry posted =
                journal.post(List.of(entry), Map.of(writeOff.card(), held)).get(0);
        movements.tell(List.of(writeOff.card()));
        return posted.id();
    }
}
