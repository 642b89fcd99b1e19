package io.kedang.ledger;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Takes an entry back: what it was allocated to is open again, and it and its reversal settle each other. */
@Component
class Reversing {

    private final EntryReading entries;
    private final OwnAccounts accounts;
    private final Standings standings;
    private final BooksClosed books;
    private final Journal journal;
    private final Items items;
    private final Allocations allocations;
    private final Movements movements;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Reversing(
            EntryReading entries,
            OwnAccounts accounts,
            Standings standings,
            BooksClosed books,
            Journal journal,
            Items items,
            Allocations allocations,
            Movements movements,
            Access access,
            Audit audit,
            Clock clock) {
        this.entries = entries;
        this.accounts = accounts;
        this.standings = standings;
        this.books = books;
        this.journal = journal;
        this.items = items;
        this.allocations = allocations;
        this.movements = movements;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    EntryId reverse(EntryId id, LocalDate postedOn, String reason) {
        access.require(Permission.POST_ENTRIES);
        PostedEntry original = entries.find(id).orElseThrow(LedgerRefused::noEntry);
        accounts.require(original.card());
        Standing standing = standings.hold(original.card());
        Optional<LocalDate> closed = books.hold();
        check(original, postedOn, reason, closed);
        PostedEntry reversal = reversal(
                original, postedOn, reason, standing.after(original.amount().negated()));
        Item opposite = journal.post(reversal);
        allocations.make(settled(original, opposite));
        audit.record(Audited.ENTRY_REVERSED, Subject.card(original.card()), EntryRecord.of(reversal));
        movements.tell(List.of(original.card()));
        return reversal.id();
    }

    private void check(PostedEntry original, LocalDate postedOn, String reason, Optional<LocalDate> closed) {
        if (original.reverses().isPresent()) {
            throw LedgerRefused.reversalStands();
        }
        if (entries.reversal(original.id()).isPresent()) {
            throw LedgerRefused.alreadyReversed();
        }
        Stream.of(
                        EntryProblems.ofDay(postedOn, original.postedOn(), LocalDate.now(clock)).stream(),
                        EntryChecks.closed("postedOn", postedOn, closed).stream(),
                        Reasons.problem("reason", reason).stream())
                .flatMap(problems -> problems)
                .findFirst()
                .ifPresent(problem -> {
                    throw LedgerRefused.unfit(problem);
                });
    }

    private static PostedEntry reversal(PostedEntry original, LocalDate postedOn, String reason, Standing after) {
        DocumentNumber number = new DocumentNumber(original.source(), original.document()).reversed();
        return new PostedEntry(
                EntryId.random(),
                original.card(),
                after.lines(),
                EntryKind.REVERSAL,
                number.source(),
                number.document(),
                postedOn,
                postedOn,
                original.amount().negated(),
                after.balance(),
                Optional.of(original.id()),
                reason);
    }

    /** First all is given back on the day of the reversal, then both settle each other. */
    private List<NewAllocation> settled(PostedEntry original, Item opposite) {
        List<NewAllocation> made = new ArrayList<>();
        for (NewAllocation standing : allocations.standing(original.id())) {
            made.add(standing.takenBack(opposite.postedOn()));
        }
        for (Item part : items.of(original.id())) {
            BigDecimal whole = part.amount();
            made.add(NewAllocation.between(opposite, part, whole, opposite.postedOn()));
        }
        return made;
    }
}
