package io.kedang.ledger;

import io.kedang.shared.CardId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** So much of a credit pays so much of a debit. @param amount negative when it takes one back */
record NewAllocation(
        AllocationId id,
        CardId card,
        ItemId credit,
        ItemId debit,
        BigDecimal amount,
        LocalDate effectiveOn,
        Optional<AllocationId> takesBack) {

    /** Two items of opposite sides settle each other, on the first day from the given one on which both can. */
    static NewAllocation between(Item one, Item other, BigDecimal amount, LocalDate day) {
        Item credit = one.side() == Side.CREDIT ? one : other;
        Item debit = one.side() == Side.CREDIT ? other : one;
        return new NewAllocation(
                AllocationId.random(),
                credit.card(),
                credit.id(),
                debit.id(),
                amount,
                later(day, later(credit.free(), debit.free())),
                Optional.empty());
    }

    /** Undoes this one. */
    NewAllocation takenBack(LocalDate day) {
        return new NewAllocation(
                AllocationId.random(), card, credit, debit, amount.negate(), later(day, effectiveOn), Optional.of(id));
    }

    ItemId on(Side side) {
        return side == Side.CREDIT ? credit : debit;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
