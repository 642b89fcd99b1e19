package io.kedang.ledger;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.page.Problem;
import io.kedang.shared.Money;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finance says which receipts and other credits pay what, and takes it back as long as the month is open. */
@Service
public class Allocating {

    private final CreditsInHand credits;
    private final BooksClosed books;
    private final Items items;
    private final Allocations allocations;
    private final TellingOfAllocations telling;
    private final Access access;
    private final Clock clock;

    Allocating(
            CreditsInHand credits,
            BooksClosed books,
            Items items,
            Allocations allocations,
            TellingOfAllocations telling,
            Access access,
            Clock clock) {
        this.credits = credits;
        this.books = books;
        this.items = items;
        this.allocations = allocations;
        this.telling = telling;
        this.access = access;
        this.clock = clock;
    }

    /**
     * What would be refused now; the fields are {@code day} and {@code settling}.
     *
     * @throws LedgerRefused when the entry is out of reach or no credit
     */
    @Transactional(readOnly = true)
    public List<Problem> problems(EntryId credit, List<Share> shares, LocalDate day) {
        access.require(Permission.POST_ENTRIES);
        return problems(credits.get(credit), shares, day, books.through());
    }

    /**
     * Lets a credit pay these debits.
     *
     * @param day from which it counts; when a side was posted later or was given back by a reversal later, from then. Not
     *     in the future, not in a closed month
     * @throws LedgerRefused for the first of {@link #problems(EntryId, List, LocalDate)}; a conflict when less is open
     *     than named, as when somebody else was quicker
     */
    @Transactional
    public void allocate(EntryId credit, List<Share> shares, LocalDate day) {
        access.require(Permission.POST_ENTRIES);
        PostedEntry entry = credits.hold(credit);
        problems(entry, shares, day, books.hold()).stream().findFirst().ifPresent(problem -> {
            throw LedgerRefused.unfit(problem);
        });
        Settlement settlement = new Settlement();
        List<Item> parts = items.of(credit);
        settlement.add(parts);
        settlement.add(named(shares));
        settlement.named(parts, shares, day);
        make(entry, settlement.made());
    }

    /** Lets what is left of a credit pay what has been due longest, from today on. @return what it pays now */
    @Transactional
    public List<Share> oldestFirst(EntryId credit) {
        access.require(Permission.POST_ENTRIES);
        PostedEntry entry = credits.hold(credit);
        books.hold();
        Settlement settlement = new Settlement();
        List<Item> parts = items.of(credit);
        settlement.add(parts);
        settlement.add(items.oldest(Side.DEBIT, Map.of(entry.card(), open(parts))));
        settlement.oldestFirst(parts, LocalDate.now(clock));
        make(entry, settlement.made());
        return settlement.made().stream()
                .map(one -> new Share(
                        one.debit(), new Money(one.amount(), entry.amount().currency())))
                .toList();
    }

    /**
     * As if it had never been made: both are open again from its day on.
     *
     * @throws LedgerRefused when unknown or out of reach, taken back already, or its day lies in a closed month
     */
    @Transactional
    public void takeBack(AllocationId id) {
        access.require(Permission.POST_ENTRIES);
        NewAllocation known = allocations.standing(id).orElseThrow(LedgerRefused::noAllocation);
        PostedEntry credit = credits.hold(known.credit().entry());
        Optional<LocalDate> closed = books.hold();
        NewAllocation standing = allocations.standing(id).orElseThrow(LedgerRefused::noAllocation);
        if (EntryChecks.closed("day", standing.effectiveOn(), closed).isPresent()) {
            throw LedgerRefused.allocatedInClosedMonth();
        }
        if (allocations.isOfReversal(standing)) {
            throw LedgerRefused.ofReversal();
        }
        NewAllocation back = standing.takenBack(standing.effectiveOn());
        allocations.make(List.of(back));
        telling.takenBack(credit, back);
    }

    private List<Problem> problems(PostedEntry credit, List<Share> shares, LocalDate day, Optional<LocalDate> closed) {
        List<Problem> wrong = new ArrayList<>();
        if (day.isAfter(LocalDate.now(clock))) {
            wrong.add(Problem.of("day", "ledger.day.future"));
        }
        EntryChecks.closed("day", day, closed).ifPresent(wrong::add);
        Money most = new Money(open(items.of(credit.id())), credit.amount().currency());
        wrong.addAll(new ShareProblems(named(shares)).of(credit.card(), Side.DEBIT, most, shares));
        return wrong;
    }

    private List<Item> named(List<Share> shares) {
        return items.of(shares.stream().map(Share::item).distinct().toList());
    }

    private static BigDecimal open(List<Item> parts) {
        return parts.stream().map(Item::open).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void make(PostedEntry credit, List<NewAllocation> made) {
        if (!made.isEmpty()) {
            allocations.make(made);
            telling.allocated(credit, made);
        }
    }
}
